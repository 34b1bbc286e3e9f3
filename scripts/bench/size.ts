import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.js';
import { median, type Library } from './libraries.js';

export interface Size {
  /** Gzipped bytes of the calendar alone. */
  calendar: number;
  /** Median of the twenty, each bundled alone. */
  one: number;
  twenty: number;
}

async function gzipped({ from }: Library, icons: string[]): Promise<number> {
  const code = await bundle(`export { ${icons.join(', ')} } from '${from}';`, {
    external: ['react', 'react/jsx-runtime'],
  });
  return gzipSync(code, { level: 9 }).length;
}

/** Bytes that one icon and twenty icons add to a page, without React. */
export async function measureSize(library: Library): Promise<Size> {
  const alone: number[] = [];
  for (const icon of library.icons) alone.push(await gzipped(library, [icon]));
  return {
    calendar: alone[0]!,
    one: median(alone),
    twenty: await gzipped(library, library.icons),
  };
}
