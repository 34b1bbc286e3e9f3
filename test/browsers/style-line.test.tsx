import type { CSSProperties } from 'react';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlusIcon } from 'altglyph';
import type { FontSet } from '../../scripts/fonts.js';
import { samples } from '../react/states.js';
import { openChromium } from './chromium.js';
import { engines, type Engine } from './engines.js';
import { crop, decode, ink, type Box, type Picture } from './pixels.js';
import { page, pictures, scale, stylesheet } from './style-page.js';

const browsers = new Map<FontSet, Promise<Browser>>();
const chromium = (set: FontSet): Promise<Browser> => {
  if (!browsers.has(set)) browsers.set(set, openChromium({}, set));
  return browsers.get(set)!;
};
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** How a reader may have set the page, and how many pixels of the screen that makes an em. */
const views = [
  { view: 'at 16 px', ratio: 1, width: 1280, css: '', em: 16 },
  { view: 'with text at 200 %', ratio: 1, width: 1280, css: 'html { font-size: 200%; }', em: 32 },
  // Zooming a window of 1280 pixels to 400 % leaves a page of 320 with four pixels in each.
  { view: 'with the page at 400 %', ratio: 4, width: 320, css: '', em: 64 },
];

const fonts = ['sans-serif', 'serif', 'monospace', 'system-ui', 'Liberation Sans', 'DejaVu Sans'];

/** The page is not to depend on one font: a wide sans and a narrow serif stand for the others. */
const inFonts = [
  ...views.map((view) => ({ ...view, set: 'usual' as FontSet, fonts })),
  ...(['wide', 'narrow'] as const).flatMap((set) =>
    views.map((view) => ({ ...view, set, fonts: ['sans-serif'] })),
  ),
];

const open = async ({ ratio, width, set }: (typeof inFonts)[number]): Promise<Page> =>
  (await chromium(set)).newPage({
    deviceScaleFactor: ratio,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });

const line = (font: string) => (
  <p style={{ fontFamily: font }}>
    <span className="capitals">HHH</span> <PlusIcon />
  </p>
);

/** Where a line's capitals and its plus sign are. */
const LINE = `[...document.querySelectorAll('.capitals, svg')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
})`;

/** A line without an icon and one with it. */
const pair = (style: CSSProperties) => (
  <div key={Object.values(style).join()} style={style}>
    <p>Hxg</p>
    <p>
      Hxg <PlusIcon />
    </p>
  </div>
);

/** How much higher the line with the icon is, pair by pair. */
const GROWTH = `[...document.querySelectorAll('div')].map(({ children: [without, withIcon] }) =>
  withIcon.getBoundingClientRect().height - without.getBoundingClientRect().height)`;

/** How much lower the middle of the sign is than that of the capitals, in pixels of the screen. */
function apart(screen: Picture, boxes: Box[], ratio: number): number {
  const [capitals, sign] = boxes.map((box) => {
    const { x, y, width, height } = scale(box, ratio);
    const [top, bottom] = [Math.floor(y), Math.ceil(y + height)];
    const part = crop(screen, { x, width, y: top, height: bottom - top });
    const { bounds } = ink(part, [255, 255, 255])!;
    return top + bounds.y + bounds.height / 2;
  });
  return sign! - capitals!;
}

/** The part of the window that holds the line: pictures of the whole of it take long to read. */
const CLIP = { x: 0, y: 0, width: 320, height: 200 };

describe.each(inFonts)('$view, $set fonts', (view) => {
  const { fonts } = view;
  let tab: Page;
  beforeAll(async () => {
    tab = await open(view);
  });
  afterAll(() => tab?.close());

  it.each(fonts)('stands in the middle of the capitals of %s', async (font) => {
    const read = async (css: string) => {
      await tab.setContent(page(line(font), { css }));
      return apart(
        decode(await tab.screenshot({ clip: CLIP })),
        await tab.evaluate(LINE),
        view.ratio,
      );
    };
    // Half a pixel each way for the capitals and for the sign, which are both set on whole ones.
    expect(Math.abs(await read(view.css + stylesheet))).toBeLessThanOrEqual(1);
    expect(Math.abs(await read(view.css))).toBeGreaterThan(1);
  });

  it('keeps all sixty whole, as wide and high as the text is', async () => {
    const text = (
      <p style={{ fontFamily: 'sans-serif', lineHeight: 1.5 }}>
        {samples.map(({ component, Icon }) => (
          <span key={component}>
            Lorem <Icon />{' '}
          </span>
        ))}
      </p>
    );
    const shown = await pictures(tab, page(text, { css: view.css + stylesheet }));
    expect(shown.map(({ width, height }) => [width, height])).toEqual(
      samples.map(() => [view.em, view.em]),
    );
    const sideways = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    // Ink on an outermost pixel would be ink that may have been cut off.
    const cut = shown.filter((picture) => {
      const { x, y, width, height } = ink(picture, [255, 255, 255])!.bounds;
      return x === 0 || y === 0 || x + width === view.em || y + height === view.em;
    });
    expect(cut).toHaveLength(0);
  });

  it.each([
    // Liberation Mono leaves less room above its capitals than an icon takes: a line of its own grows.
    { lineHeight: 'normal', by: 0.04 },
    { lineHeight: '1.2', by: 0 },
    { lineHeight: '1.5', by: 0 },
  ])('leaves a line-height of $lineHeight as it is', async ({ lineHeight, by }) => {
    const body = fonts.map((fontFamily) => pair({ fontFamily, lineHeight }));
    await tab.setContent(page(body, { css: view.css + stylesheet }));
    const grown = await tab.evaluate<number[]>(GROWTH);
    expect(Math.max(...grown)).toBeLessThanOrEqual((by * view.em) / view.ratio);
  });
});

/** Liberation Mono has the least room above its capitals. */
const tight = [...fonts, 'Liberation Serif', 'Liberation Mono'].flatMap((fontFamily) =>
  [11, 12, 13, 14, 15, 16, 17, 18, 20, 24, 32].map((fontSize) =>
    pair({ fontFamily, fontSize, lineHeight: 1.2 }),
  ),
);

it.each(['usual', 'wide', 'narrow'] as const)(
  'leaves a line-height of 1.2 as it is in every size of text, %s fonts',
  async (set) => {
    const tab = await open({ ...inFonts[0]!, set });
    await tab.setContent(page(tight));
    expect(Math.max(...(await tab.evaluate<number[]>(GROWTH)))).toBe(0);
    await tab.close();
  },
);

it('is not squeezed in a row that is too narrow', async () => {
  const tab = await open(inFonts[0]!);
  const row = (
    <div style={{ display: 'flex', width: 60, fontSize: 16 }}>
      <PlusIcon /> <span style={{ whiteSpace: 'nowrap' }}>Lorem ipsum dolor</span>
    </div>
  );
  const reset = 'svg { max-width: 100%; }';
  const width = async (css: string) => {
    await tab.setContent(page(row, { css }));
    return tab.locator('svg').evaluate((svg) => svg.getBoundingClientRect().width);
  };
  expect(await width(reset + stylesheet)).toBe(16);
  expect(await width(reset)).toBeLessThan(16);
  await tab.close();
});

describe.each(engines)('in %s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());

  it('leaves a line-height of 1.2 as it is', async () => {
    await engine.show(page(tight));
    // Firefox reckons in sixtieths of a pixel, WebKit in sixty-fourths.
    expect(Math.max(...(await engine.read<number[]>(GROWTH)))).toBeLessThan(1 / 60);
  });

  /** These two have no zoom that a driver can set; text of that size is laid out the same. */
  const sizes = [100, 200, 400].flatMap((percent) =>
    ['sans-serif', 'serif', 'Liberation Sans', 'DejaVu Sans'].map((font) => ({ percent, font })),
  );
  it.each(sizes)(
    'stands in the middle of the capitals of $font at $percent %',
    async ({ percent, font }) => {
      const read = async (style: string) => {
        const css = `html { font-size: ${percent}%; } ${style}`;
        await engine.show(page(line(font), { css }));
        return Math.abs(apart(await engine.picture(), await engine.read<Box[]>(LINE), 1));
      };
      expect(await read(stylesheet)).toBeLessThanOrEqual(1);
      if (percent > 100) expect(await read('')).toBeGreaterThan(1);
    },
  );
});
