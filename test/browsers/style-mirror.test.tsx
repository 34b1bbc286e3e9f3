import type { Browser, Page } from 'playwright';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { samples } from '../react/states.js';
import { openChromium } from './chromium.js';
import { openFirefox, type Firefox } from './firefox.js';
import { crop, decode, difference, flip, type Box, type Picture } from './pixels.js';
import { serve } from './serve.js';
import { BOXES, grid, page, pictures, stylesheet } from './style-page.js';

const directional = new Set(
  catalogue.icons.filter(({ mirrored }) => mirrored).map(({ component }) => component),
);

/**
 * Of 255. A browser does not smooth a left edge quite as it does a right one: flipping the picture
 * of a drawing and drawing it flipped were up to 60 apart in single pixels of an edge, where another
 * drawing is 255 apart.
 */
const EDGE = 64;

/** The icons whose pictures in two pages are not the same, and how far they are apart. */
const changed = (one: Picture[], other: Picture[]) =>
  samples
    .map(({ component }, i) => ({ component, by: difference(one[i]!, other[i]!) }))
    .filter(({ by }) => by > EDGE)
    .map(({ component }) => component);

/** What the pictures are when directional icons, and no other, are flipped. */
const mirrored = (ltr: Picture[]) =>
  ltr.map((picture, i) => (directional.has(samples[i]!.component) ? flip(picture) : picture));

it('knows which icons have a direction', () => {
  expect(directional.size).toBeGreaterThan(3);
  expect([...directional]).toEqual(expect.arrayContaining(['NextIcon', 'PreviousIcon']));
});

describe('in Chromium', () => {
  let browser: Browser;
  let tab: Page;
  let ltr: Picture[];

  beforeAll(async () => {
    browser = await openChromium();
    tab = await browser.newPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
    ltr = await pictures(tab, page(grid()));
  });
  afterAll(() => browser?.close());

  it('flips directional icons in right-to-left text, and no other', async () => {
    const rtl = await pictures(tab, page(grid(), { dir: 'rtl' }));
    expect(changed(ltr, rtl)).toEqual([...directional]);
    expect(changed(mirrored(ltr), rtl)).toEqual([]);
  });

  it('flips icons that have the author’s own words', async () => {
    const own = await pictures(tab, page(grid({ alt: 'Onwards' }), { dir: 'rtl' }));
    expect(changed(mirrored(ltr), own)).toEqual([]);
  });

  it('leaves icons as their descriptions say', async () => {
    const described = await pictures(tab, page(grid({ alt: true }), { dir: 'rtl' }));
    expect(changed(ltr, described)).toEqual([]);
  });

  it('flips nothing without the stylesheet', async () => {
    const bare = await pictures(tab, page(grid(), { dir: 'rtl', css: '' }));
    expect(changed(ltr, bare)).toEqual([]);
  });

  it.each(['lowered', 'native'])('goes by the nearest dir attribute, :dir() %s', async (kind) => {
    // What Vite's minifier makes of it: a list of languages, none of which is this page's.
    const css = kind === 'native' ? stylesheet : stylesheet.replace(':dir(rtl)', ':lang(ar, he)');
    expect(css === stylesheet).toBe(kind === 'native');
    const inside = (dir: 'ltr' | 'rtl') => <div dir={dir}>{grid()}</div>;
    const look = async (body: ReactNode, dir: 'ltr' | 'rtl') =>
      pictures(tab, page(body, { dir, css }));
    expect(changed(mirrored(ltr), await look(grid(), 'rtl'))).toEqual([]);
    expect(changed(mirrored(ltr), await look(inside('rtl'), 'ltr'))).toEqual([]);
    expect(changed(ltr, await look(inside('ltr'), 'rtl'))).toEqual([]);
    const deep = await look(<div dir="rtl">{inside('ltr')}</div>, 'ltr');
    expect(changed(ltr, deep)).toEqual([]);
  });

  it('adds to the author’s own transform instead of replacing it', async () => {
    const style = { transform: 'translateY(3px)' };
    const lowered = await pictures(tab, page(grid({ style })));
    const both = await pictures(tab, page(grid({ style }), { dir: 'rtl' }));
    expect(changed(mirrored(lowered), both)).toEqual([]);
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ 'ui.prefersReducedMotion': 1 });
  });
  afterAll(() => firefox?.close());

  it('flips directional icons in right-to-left text, and no other', async () => {
    const server = await serve({
      ltr: page(grid({ size: 48 })),
      rtl: page(grid({ size: 48 }), { dir: 'rtl' }),
    });
    const take = async (name: string) => {
      await firefox.open(server.url(name));
      const boxes = await firefox.run<Box[]>('page', `return ${BOXES};`);
      const whole = decode(await firefox.screenshot());
      return boxes.map((box) => crop(whole, box));
    };
    try {
      const [ltr, rtl] = [await take('ltr'), await take('rtl')];
      expect(changed(ltr, rtl)).toEqual([...directional]);
      expect(changed(mirrored(ltr), rtl)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
