import { transform } from 'lightningcss';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { LoadingSpinnerIcon, NextIcon } from 'altglyph';
import { openChromium } from './chromium.js';
import { engines, type Engine } from './engines.js';
import { difference, type Picture } from './pixels.js';
import { grid, page, pictures, picturesNow, stylesheet } from './style-page.js';

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openChromium();
  tab = await browser.newPage();
});
afterAll(() => browser?.close());

it('adds less than a kilobyte to an app', () => {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(stylesheet),
    minify: true,
  });
  expect(code.length).toBeLessThan(1000);
});

describe('motion', () => {
  /** The spinner at six moments that are unevenly apart, so that no number of whole turns fits. */
  async function frames(reducedMotion: 'reduce' | 'no-preference', css = stylesheet) {
    await tab.emulateMedia({ reducedMotion });
    await tab.setContent(page(<LoadingSpinnerIcon size={48} />, { css }));
    const shown: Picture[] = [];
    for (let i = 0; i < 6; i += 1) {
      shown.push(...(await picturesNow(tab)));
      await wait(90 + 70 * i);
    }
    return shown;
  }
  const moved = ([first, ...rest]: Picture[]) =>
    rest.filter((frame) => difference(first!, frame) > 64).length;

  it('turns the spinner', async () => {
    expect(moved(await frames('no-preference'))).toBeGreaterThan(0);
  });

  it('shows that it turns: its spokes are alike, and whole spokes on would look the same', async () => {
    await tab.emulateMedia({ reducedMotion: 'no-preference' });
    await tab.setContent(page(<LoadingSpinnerIcon size={96} />));
    const at = async (turn: number) => {
      await tab.evaluate((time) => {
        const [turning] = document.getAnimations();
        turning!.pause();
        turning!.currentTime = time;
      }, turn * 1000);
      const [shown] = await picturesNow(tab);
      return shown!;
    };
    const start = await at(0);
    const later = [await at(0.19), await at(0.31), await at(0.56), await at(0.69)];
    // Where ink was is ground, which smoothed edges alone never make so.
    expect(later.filter((frame) => difference(start, frame) > 200)).toHaveLength(4);
  });

  it('lets it stand still for people who asked for less motion', async () => {
    expect(moved(await frames('reduce'))).toBe(0);
  });

  it('lets it stand still without the stylesheet', async () => {
    expect(moved(await frames('no-preference', ''))).toBe(0);
  });

  it('moves no other icon', async () => {
    await tab.emulateMedia({ reducedMotion: 'no-preference' });
    await tab.setContent(page(grid()));
    const running = await tab.evaluate(() => document.getAnimations().length);
    expect(running).toBe(1);
  });
});

describe.each(engines)('motion in %s', (_, open) => {
  const spin = page(<LoadingSpinnerIcon size={96} />);
  const at = async (engine: Engine, time: number) => {
    await engine.read(`(() => {
      const [turning] = document.getAnimations();
      turning.pause();
      turning.currentTime = ${time};
    })()`);
    const [shown] = await engine.icons();
    return shown!;
  };
  const running = 'document.getAnimations().length';

  it('turns the spinner', async () => {
    const engine = await open();
    try {
      await engine.show(spin);
      expect(difference(await at(engine, 0), await at(engine, 310))).toBeGreaterThan(200);
      await engine.show(page(grid()));
      expect(await engine.read(running)).toBe(1);
    } finally {
      await engine.close();
    }
  });

  it('lets it stand still for people who asked for less motion', async () => {
    const engine = await open({ reducedMotion: true });
    try {
      await engine.show(spin);
      expect(await engine.read(running)).toBe(0);
    } finally {
      await engine.close();
    }
  });
});

describe('the author’s own rules', () => {
  const body = (
    <div dir="rtl">
      <NextIcon />
      <LoadingSpinnerIcon />
    </div>
  );
  const own = `svg { vertical-align: middle; flex-shrink: 1; animation: none; }
    svg > * { translate: none; scale: none; }`;
  const read = async (css: string) => {
    await tab.emulateMedia({ reducedMotion: 'no-preference' });
    await tab.setContent(page(body, { css }));
    return tab.evaluate(() =>
      [...document.querySelectorAll('svg')].map((svg) => {
        const { verticalAlign, flexShrink, animationName } = getComputedStyle(svg);
        const { scale } = getComputedStyle(svg.firstElementChild!);
        return { verticalAlign, flexShrink, scale, animationName };
      }),
    );
  };
  const wanted = { verticalAlign: 'middle', flexShrink: '1', scale: 'none', animationName: 'none' };

  it('win by an element’s name alone, before and after', async () => {
    expect(await read(own + stylesheet)).toEqual([wanted, wanted]);
    expect(await read(stylesheet + own)).toEqual([wanted, wanted]);
  });

  it('win in a layer that comes later', async () => {
    const order = '@layer altglyph, components;';
    expect(await read(`${order} @layer components { ${own} } ${stylesheet}`)).toEqual([
      wanted,
      wanted,
    ]);
  });

  it('lose in a layer that comes earlier, as a reset does', async () => {
    const [next, spinner] = await read(`@layer reset { ${own} } ${stylesheet}`);
    expect(next).toMatchObject({ flexShrink: '0', scale: '-1 1' });
    expect(spinner).toMatchObject({ animationName: 'altglyph' });
  });

  it('give width, height and colours', async () => {
    const [large] = await pictures(
      tab,
      page(<NextIcon />, { css: `${stylesheet} svg { width: 40px; height: 40px; }` }),
    );
    expect([large!.width, large!.height]).toEqual([40, 40]);
  });
});
