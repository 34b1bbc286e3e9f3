/**
 * What draws SVG as pixels, as a process of its own: resvg ends the process that it is in where a
 * drawing is too much for it.
 *
 * Its argument is the path of resvg. It reads drawings from its input, one a line as JSON, and
 * answers each with its width and height (four bytes each) and its pixels; one that cannot be drawn
 * is 0 × 0.
 */
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

interface Resvg {
  render(): { width: number; height: number; pixels: Uint8Array };
}

const OPTIONS = { font: { loadSystemFonts: false }, logLevel: 'off' };

/** Pixels of a side that no picture of ours has. */
const LARGEST = 1024;

function answer(width: number, height: number, pixels: Uint8Array): void {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(width, 0);
  head.writeUInt32LE(height, 4);
  process.stdout.write(Buffer.concat([head, pixels]));
}

const NONE = [0, 0, new Uint8Array()] as const;

const { Resvg } = createRequire(import.meta.url)(process.argv[2]!) as {
  Resvg: new (svg: string, options: object) => Resvg;
};

createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  try {
    const { width, height, pixels } = new Resvg(JSON.parse(line) as string, OPTIONS).render();
    answer(...(width > LARGEST || height > LARGEST ? NONE : ([width, height, pixels] as const)));
  } catch {
    answer(...NONE);
  }
});
