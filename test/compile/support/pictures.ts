import pixelmatch from 'pixelmatch';
import { chromium, type Browser } from 'playwright';
import { PNG } from 'pngjs';
import { chromiumLaunch } from '../../../scripts/browser.ts';

export async function launch(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

/** Pictures in a row of this many, so that the page stays smaller than browsers can shoot. */
const COLUMNS = 8;

/**
 * @param how `file`: each SVG as a browser shows the file itself; `markup`: as part of a page
 */
async function shoot(
  browser: Browser,
  how: 'file' | 'markup',
  svgs: readonly string[],
  size: number,
): Promise<PNG> {
  const page = await browser.newPage({ viewport: { width: COLUMNS * size, height: size } });
  await page.setContent(`<!doctype html><style>
      body { margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, ${size}px);
        grid-auto-rows: ${size}px; background: #fff; color: #000 }
      div { overflow: hidden; contain: strict }
      img, svg { display: block }
    </style>${svgs.map(() => '<div></div>').join('')}`);
  await page.evaluate(
    async ({ how, svgs, size }) => {
      const boxes = [...document.querySelectorAll('div')];
      await Promise.all(
        boxes.map(async (box, index) => {
          if (how === 'markup') {
            box.innerHTML = svgs[index] ?? '';
            return;
          }
          const image = new Image(size, size);
          image.src = `data:image/svg+xml,${encodeURIComponent(svgs[index] ?? '')}`;
          box.append(image);
          await image.decode();
        }),
      );
    },
    { how, svgs, size },
  );
  const png = PNG.sync.read(await page.screenshot({ fullPage: true }));
  await page.close();
  return png;
}

const crop = (sheet: PNG, index: number, size: number): PNG => {
  const picture = new PNG({ width: size, height: size });
  const [x, y] = [(index % COLUMNS) * size, Math.floor(index / COLUMNS) * size];
  PNG.bitblt(sheet, picture, x, y, size, size, 0, 0);
  return picture;
};

export interface Compared {
  /** Pixels that differ by more than a person could see. */
  different: number;
  /** Pixels that are not white, of both pictures: nothing equals nothing, but proves nothing. */
  inked: number;
  /** Largest difference of a channel, of 255. */
  largest: number;
}

function compare(a: PNG, b: PNG): Compared {
  const { width, height } = a;
  const different = pixelmatch(a.data, b.data, undefined, width, height, {
    threshold: 0.1,
    includeAA: true,
  });
  let inked = 0;
  let largest = 0;
  // Plain loops: there are millions of pixels.
  for (let at = 0; at < a.data.length; at += 4) {
    let inkA = false;
    let inkB = false;
    for (let channel = at; channel < at + 3; channel += 1) {
      const x = a.data[channel] ?? 0;
      const y = b.data[channel] ?? 0;
      inkA ||= x !== 255;
      inkB ||= y !== 255;
      if (x > y + largest) largest = x - y;
      else if (y > x + largest) largest = y - x;
    }
    if (inkA && inkB) inked += 1;
  }
  return { different, inked, largest };
}

export interface Pair {
  /** An SVG file. */
  file: string;
  /** What a component renders at this size. */
  markup: string;
}

/** Draws files and what became of them in Chromium, and compares each pair. */
export async function comparePictures(
  browser: Browser,
  pairs: readonly Pair[],
  size: number,
): Promise<Compared[]> {
  const files = pairs.map(({ file }) => file);
  const before = await shoot(browser, 'file', files, size);
  const compiled = pairs.map(({ markup }) => markup);
  const after = await shoot(browser, 'markup', compiled, size);
  return pairs.map((_, index) => compare(crop(before, index, size), crop(after, index, size)));
}
