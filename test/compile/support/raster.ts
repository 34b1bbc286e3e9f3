import type { Browser } from 'playwright';
import { PNG } from 'pngjs';

/** How dark each pixel of a square picture is, row by row: 0 for white, 1 for black. */
export interface Raster {
  size: number;
  ink: Float64Array;
}

/** The outer edges of a drawing, in units of the 24 that it is drawn on. */
export interface Extents {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const COLUMNS = 8;

/** Draws SVGs in Chromium, black on white at this many pixels, whatever colours they have. */
export async function rasterise(
  browser: Browser,
  svgs: readonly string[],
  size: number,
): Promise<Raster[]> {
  const page = await browser.newPage({ viewport: { width: COLUMNS * size, height: size } });
  await page.setContent(`<!doctype html><style>
      body { margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, ${size}px);
        background: #fff; color: #000;
        --altglyph-success: #000; --altglyph-success-timeout: #000 }
      svg { display: block; width: ${size}px; height: ${size}px }
    </style>${svgs.join('')}`);
  const png = PNG.sync.read(await page.screenshot({ fullPage: true }));
  await page.close();
  return svgs.map((_, index) => {
    const [left, top] = [(index % COLUMNS) * size, Math.floor(index / COLUMNS) * size];
    const ink = Float64Array.from({ length: size * size }, (_, at) => {
      const pixel = (top + Math.floor(at / size)) * png.width + left + (at % size);
      return 1 - (png.data[pixel * 4] ?? 255) / 255;
    });
    return { size, ink };
  });
}

const isInk = (value: number) => value > 0.5;

export function extentsOf({ size, ink }: Raster): Extents {
  const edges = { left: size, right: 0, top: size, bottom: 0 };
  for (const [at, value] of ink.entries()) {
    if (!isInk(value)) continue;
    const [x, y] = [at % size, Math.floor(at / size)];
    edges.left = Math.min(edges.left, x);
    edges.right = Math.max(edges.right, x + 1);
    edges.top = Math.min(edges.top, y);
    edges.bottom = Math.max(edges.bottom, y + 1);
  }
  const units = (pixels: number) => (pixels * 24) / size;
  return {
    left: units(edges.left),
    right: units(edges.right),
    top: units(edges.top),
    bottom: units(edges.bottom),
  };
}

/** Is the drawing inked at this place, given in units? */
export const inkedAt = ({ size, ink }: Raster, x: number, y: number) =>
  isInk(ink[Math.floor((y * size) / 24) * size + Math.floor((x * size) / 24)] ?? 0);

/** How many separate pieces a drawing has; pixels that touch at a side belong together. */
export function countPieces({ size, ink }: Raster) {
  const seen = new Set<number>();
  let pieces = 0;
  for (const start of ink.keys()) {
    if (seen.has(start) || !isInk(ink[start] ?? 0)) continue;
    pieces += 1;
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at) || !isInk(ink[at] ?? 0)) continue;
      seen.add(at);
      // Drawings keep clear of the edge, so that a row never runs into the next one.
      waiting.push(at - 1, at + 1, at - size, at + size);
    }
  }
  return pieces;
}

/** The share of the inked pixels that are solid or nearly so: 1 for perfectly sharp edges. */
export function crispness(rasters: readonly Raster[]) {
  const inks = rasters.flatMap(({ ink }) => [...ink].filter((value) => value > 0.04));
  return inks.filter((value) => value >= 0.9).length / inks.length;
}
