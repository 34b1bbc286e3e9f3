import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.js';
import type { FontSet } from '../../scripts/fonts.js';

/** @param fonts the fonts that pages can use. @default 'usual' */
export async function openChromium(options: LaunchOptions = {}, fonts?: FontSet): Promise<Browser> {
  const usual = await chromiumLaunch(fonts);
  return chromium.launch({
    ...usual,
    ...options,
    args: [...usual.args!, ...(options.args ?? [])],
    env: { ...usual.env, ...options.env },
  });
}
