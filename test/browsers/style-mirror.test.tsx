import type { Browser, Page } from 'playwright';
import { readFileSync } from 'node:fs';
import type { CSSProperties } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import Turned from '../../stories/docs/examples/right-to-left-turned.js';
import { samples } from '../react/states.js';
import { openChromium } from './chromium.js';
import { engines, type Engine } from './engines.js';
import { offZero } from './off-zero.js';
import { difference, flip, partApart, type Picture } from './pixels.js';
import { grid, page, pictures, stylesheet } from './style-page.js';

const directional = new Set(
  catalogue.icons.filter(({ mirrored }) => mirrored).map(({ component }) => component),
);

const directed = samples.filter(({ component }) => directional.has(component));

/**
 * Of 255. A browser does not smooth a left edge quite as it does a right one: flipping the picture
 * of a drawing and drawing it flipped were up to 60 apart in single pixels of an edge, where another
 * drawing is 255 apart.
 */
const EDGE = 64;
const isAnother = (one: Picture, other: Picture) => difference(one, other) > EDGE;

/**
 * WebKit draws edges in one of two ways, by chance, from page to page. That moves half the way from
 * black to white in at most one pixel of 2,304; a flipped icon does in at least 109.
 */
const isAnotherInEngines = (one: Picture, other: Picture) => partApart(one, other) > 0.005;

/** The icons whose pictures in two pages are not the same, and how far they are apart. */
const changed = (one: Picture[], other: Picture[], isOther = isAnother) =>
  samples.filter((_, i) => isOther(one[i]!, other[i]!)).map(({ component }) => component);

/** What the pictures are when directional icons, and no other, are flipped. */
const mirrored = (ltr: Picture[]) =>
  ltr.map((picture, i) => (directional.has(samples[i]!.component) ? flip(picture) : picture));

/** Which pictures are not those of the other list, flipped. */
const unflipped = (ltr: Picture[], rtl: Picture[], isOther = isAnother) =>
  ltr.flatMap((picture, i) =>
    isOther(flip(picture), rtl[i]!) || !isOther(picture, rtl[i]!) ? [i] : [],
  );

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

  it('flips icons that have a description of the author’s', async () => {
    const described = await pictures(
      tab,
      page(grid({ alt: 'Onwards', 'aria-description': 'To the next page' }), { dir: 'rtl' }),
    );
    expect(changed(mirrored(ltr), described)).toEqual([]);
    const silent = await pictures(
      tab,
      page(grid({ 'aria-description': 'To the next page' }), { dir: 'rtl' }),
    );
    expect(changed(mirrored(ltr), silent)).toEqual([]);
  });

  it('keeps icons mirrored under a transform of the author’s', async () => {
    const styles: CSSProperties[] = [
      { transform: 'translateY(3px)' },
      { transform: 'scale(0.8)' },
      { transform: 'none' },
      { scale: '0.8' },
      { scale: 'none' },
      { scale: '1 -1' },
      { rotate: '180deg' },
      { translate: '0 3px' },
    ];
    const each = styles.flatMap((style) => directed.map((sample) => ({ style, ...sample })));
    const body = each.map(({ style, component, Icon }) => (
      <div className="cell" key={JSON.stringify([style, component])}>
        <Icon size={24} style={style} />
      </div>
    ));
    const plain = await pictures(tab, page(body));
    const both = await pictures(tab, page(body, { dir: 'rtl' }));
    const lost = each.filter((_, i) => difference(flip(plain[i]!), both[i]!) > EDGE);
    expect(lost.map(({ style, component }) => ({ style, component }))).toEqual([]);
  });

  it('flips the same icons by the rule that the guide gives instead of the stylesheet', async () => {
    const css = readFileSync('stories/docs/examples/mirror.css', 'utf8');
    const rtl = await pictures(tab, page(grid(), { dir: 'rtl', css }));
    expect(changed(mirrored(ltr), rtl)).toEqual([]);
    const described = await pictures(tab, page(grid({ alt: true }), { dir: 'rtl', css }));
    expect(changed(ltr, described)).toEqual([]);
  });

  it('turns, scales and keeps icons as the guide says', async () => {
    const shown = await pictures(tab, page(<Turned />));
    const [ltrIcons, rtlIcons] = [shown.slice(0, 4), shown.slice(4)];
    const [right, down, small] = ltrIcons as [Picture, Picture, Picture];
    const wanted = [flip(right), down, flip(small), right];
    expect(difference(right, down)).toBeGreaterThan(EDGE);
    expect(rtlIcons.map((icon, i) => difference(icon, wanted[i]!) < EDGE)).toEqual(
      wanted.map(() => true),
    );
  });

  it('mirrors every part of a drawing once, whatever it refers to', async () => {
    const square = 'd="M2 2h20v20H2z"';
    const stops = '<stop stop-color="red"/><stop offset="1" stop-color="blue"/>';
    const drawings = [
      `<linearGradient id="a" gradientUnits="userSpaceOnUse" x1="4" x2="12">${stops}</linearGradient><path fill="url(#a)" ${square}/>`,
      `<radialGradient id="b" gradientUnits="userSpaceOnUse" cx="5" cy="5" r="9">${stops}</radialGradient><path fill="url(#b)" ${square}/>`,
      `<pattern id="c" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0h3v2z"/></pattern><path fill="url(#c)" ${square}/>`,
      `<clipPath id="d"><path d="M0 0h10v9z"/></clipPath><path clip-path="url(#d)" ${square}/>`,
      `<mask id="e"><path fill="#fff" d="M0 0h10v9z"/></mask><path mask="url(#e)" ${square}/>`,
      '<symbol id="f"><path d="M4 4h9v3z"/></symbol><use href="#f"/>',
      '<path transform="rotate(20 3 3)" d="M4 4h9v3z"/><g transform="scale(.5)"><path d="M4 4h9v3z"/></g>',
    ];
    const body = drawings.map((__html) => (
      <div className="cell" key={__html}>
        <svg
          data-altglyph="mirror"
          viewBox="0 0 24 24"
          width="48"
          height="48"
          dangerouslySetInnerHTML={{ __html }}
        />
      </div>
    ));
    const look = (css: string) => pictures(tab, page(body, { dir: 'rtl', css }));
    const [plain, whole, shown] = [
      await look(''),
      await look('svg { scale: -1 1; }'),
      await look(stylesheet),
    ];
    const wrong = drawings.filter(
      (_, i) => difference(whole[i]!, shown[i]!) > EDGE || difference(plain[i]!, shown[i]!) <= EDGE,
    );
    expect(wrong).toEqual([]);
  });

  it('flips a drawing about its middle wherever its view box begins', async () => {
    const ltr = await pictures(tab, await offZero('ltr'));
    expect(ltr).toHaveLength(4);
    expect(unflipped(ltr, await pictures(tab, await offZero('rtl')))).toEqual([]);
  });
});

describe.each(engines)('in %s', (_, open) => {
  let engine: Engine;
  const take = async (html: string) => {
    await engine.show(html);
    return engine.icons();
  };
  beforeAll(async () => {
    engine = await open({ reducedMotion: true });
  });
  afterAll(() => engine?.close());

  it('flips directional icons in right-to-left text, and no other', async () => {
    const ltr = await take(page(grid({ size: 48 })));
    const rtl = await take(page(grid({ size: 48 }), { dir: 'rtl' }));
    expect(changed(ltr, rtl, isAnotherInEngines)).toEqual([...directional]);
    expect(changed(mirrored(ltr), rtl, isAnotherInEngines)).toEqual([]);
  });

  it('flips a drawing about its middle wherever its view box begins', async () => {
    const [ltr, rtl] = [await take(await offZero('ltr')), await take(await offZero('rtl'))];
    expect(ltr).toHaveLength(4);
    expect(unflipped(ltr, rtl, isAnotherInEngines)).toEqual([]);
  });
});
