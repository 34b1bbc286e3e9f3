import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright';

const FOLDER = new URL('../../.cache/screenshots/', import.meta.url).pathname;

/**
 * Takes a picture for people to open and judge, in `.cache/screenshots`. No test reads it and drawing
 * hundreds of them takes minutes, so they are taken on request: `PICTURES=1 npm test -- stories`.
 *
 * @param fullPage from top to bottom, and not only what is in the window. @default false
 */
export async function takePicture(
  of: Page | Locator,
  name: string,
  { fullPage = false }: { fullPage?: boolean } = {},
): Promise<void> {
  if (!process.env['PICTURES']) return;
  const path = `${FOLDER}${name}.png`;
  await mkdir(dirname(path), { recursive: true });
  await of.screenshot({ path, ...(fullPage ? { fullPage } : {}) });
}
