import { ICON_COUNT } from '../support/count.js';
import { inflateSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Icon, IconProps } from 'altglyph';
import { samples } from '../react/states.js';
import { openChromium } from './chromium.js';
import { engines, inAllEngines, inWebKit } from './engines.js';
import { openFirefox, type Firefox } from './firefox.js';
import { crop, decode, ink, type Box, type Colour, type Picture } from './pixels.js';
import { serve } from './serve.js';
import { openWebKit } from './webkit.js';
import { BOXES, grid, page, pictures, stylesheet } from './style-page.js';

/** The two ticks, which an author's colour does not reach. */
const OWN_COLOURS = 2;

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await openChromium();
  tab = await browser.newPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
});
afterAll(() => browser?.close());

/** As the system has it, light or dark, so that only the icons are on trial. */
const SYSTEM = ':root { color-scheme: light dark; }';
const themed = SYSTEM + stylesheet;

/** Icons that do not stand out 3:1 (WCAG 1.4.11), or mostly do not. */
const faint = (shown: Picture[]) =>
  shown.flatMap((picture, i) => {
    const drawn = ink(picture);
    if (drawn && drawn.contrast >= 3 && drawn.clear >= 0.5) return [];
    const { component } = samples[i % samples.length]!;
    return [`${component} ${drawn?.contrast.toFixed(2)} ${drawn?.clear.toFixed(2)}`];
  });

/** The colours in which the icons are drawn. */
const colours = (shown: Picture[]) => [
  ...new Set(shown.map((picture) => ink(picture)?.colour.join(' '))),
];

const isOutline = (Icon: Icon) => renderToStaticMarkup(<Icon />).includes('stroke="currentColor"');

const resolve = (name: string) =>
  tab.evaluate((color) => {
    const probe = Object.assign(document.createElement('i'), { style: `color: ${color}` });
    document.body.append(probe);
    return getComputedStyle(probe).color.match(/\d+/g)!.slice(0, 3).join(' ');
  }, name);

it.each(['light', 'dark'] as const)('stands out 3:1 in %s, all sixty', async (colorScheme) => {
  await tab.emulateMedia({ colorScheme, forcedColors: 'none', media: 'screen' });
  const shown = await pictures(tab, page(grid(), { css: themed }));
  expect(shown).toHaveLength(ICON_COUNT);
  expect(faint(shown)).toEqual([]);
  // Inherited, but for the two that have a colour of their own.
  expect(colours(shown)).toHaveLength(3);
  expect(colours(shown)).toContain(await resolve('CanvasText'));
});

describe.each(engines)('in %s', (_, open) => {
  it.each(['light', 'dark'])('stands out 3:1 in %s, all sixty', async (scheme) => {
    const engine = await open({ reducedMotion: true, dark: scheme === 'dark' });
    try {
      await engine.show(page(grid({ size: 32 }), { css: themed }));
      const isDark = "matchMedia('(prefers-color-scheme: dark)').matches";
      expect(await engine.read(isDark)).toBe(scheme === 'dark');
      const shown = await engine.icons();
      expect(shown).toHaveLength(ICON_COUNT);
      expect(faint(shown)).toEqual([]);
      expect(colours(shown)).toHaveLength(3);
    } finally {
      await engine.close();
    }
  });
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  const ground = colorScheme === 'light' ? 'white' : 'black';
  const ways: Record<string, { color: string; draw: (Icon: Icon) => ReactElement }> = {};
  const props = (name: string, more: IconProps) => {
    ways[name] = { color: 'CanvasText', draw: (Icon) => <Icon size={24} {...more} /> };
  };
  props('alone', {});
  props('with a color like the ground', { color: ground });
  props('with a style like the ground', { style: { color: ground } });
  props('with a class like the ground', { className: 'ground' });
  props('with a fill like the ground', { fill: ground });
  ways['with a stroke like the ground'] = {
    color: 'CanvasText',
    draw: (Icon) =>
      isOutline(Icon) ? <Icon size={24} stroke={ground} /> : <Icon size={24} stroke="none" />,
  };
  ways['in a coloured parent'] = {
    color: 'CanvasText',
    draw: (Icon) => (
      <span className="ground">
        <Icon size={24} />
      </span>
    ),
  };
  ways['in a button'] = {
    color: 'ButtonText',
    draw: (Icon) => (
      <button type="button" style={{ color: ground }}>
        <Icon size={24} color={ground} />
      </button>
    ),
  };
  ways['in a disabled button'] = {
    color: 'GrayText',
    draw: (Icon) => (
      <button type="button" disabled>
        <Icon size={24} color={ground} />
      </button>
    ),
  };
  ways['in a link'] = {
    color: 'LinkText',
    draw: (Icon) => (
      <a href="#here">
        <Icon size={24} color={ground} />
      </a>
    ),
  };
  // An app that draws its selected item in the system's colours itself.
  ways['in a selected item'] = {
    color: 'SelectedItemText',
    draw: (Icon) => (
      <div className="selected">
        <Icon size={24} color={ground} />
      </div>
    ),
  };
  const css = `${themed} .ground { color: ${ground}; }
    .selected { forced-color-adjust: none; background: SelectedItem; color: SelectedItemText; }`;

  it.each(Object.entries(ways))('%s', async (_, { color, draw }) => {
    await tab.emulateMedia({ colorScheme, forcedColors: 'active', media: 'screen' });
    const body = samples.map(({ component, Icon }) => (
      <div className="cell" key={component}>
        {draw(Icon)}
      </div>
    ));
    const shown = await pictures(tab, page(body, { css }));
    expect(shown).toHaveLength(ICON_COUNT);
    expect(faint(shown)).toEqual([]);
    expect(colours(shown)).toEqual([await resolve(color)]);
  });

  it('loses the author’s colour without the stylesheet', async () => {
    await tab.emulateMedia({ colorScheme, forcedColors: 'active', media: 'screen' });
    const lost = await pictures(tab, page(grid({ color: ground }), { css: SYSTEM }));
    expect(lost.filter((picture) => !ink(picture))).toHaveLength(ICON_COUNT - OWN_COLOURS);
  });
});

it.runIf(inWebKit)(
  'has no forced colours to try in WebKit, even where the system has a theme of high contrast',
  async () => {
    const webkit = await openWebKit({ theme: 'HighContrast' });
    try {
      await webkit.open('about:blank');
      const asked = ['(prefers-contrast: more)', '(forced-colors: active)'];
      const ask = 'return arguments[0].map((query) => matchMedia(query).matches);';
      expect(await webkit.run(ask, asked)).toEqual([true, false]);
    } finally {
      await webkit.close();
    }
  },
);

describe.runIf(inAllEngines)('in forced colours in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    // The colours that stand in for a page's own are then those of these settings.
    firefox = await openFirefox({
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.background_color': '#000000',
      'browser.display.foreground_color': '#ffff00',
      'ui.prefersReducedMotion': 1,
    });
  });
  afterAll(() => firefox?.close());

  it.each(['black', 'white'])('draws all sixty as text, also those that are %s', async (color) => {
    const server = await serve({ page: page(grid({ size: 32, color }), { css: themed }) });
    try {
      await firefox.open(server.url('page'));
      const boxes = await firefox.run<Box[]>('page', `return ${BOXES};`);
      const whole = decode(await firefox.screenshot());
      const shown = boxes.map((box) => crop(whole, box));
      expect(shown).toHaveLength(ICON_COUNT);
      expect(faint(shown)).toEqual([]);
      expect(shown.map((picture) => hue(ink(picture)!.colour))).toEqual(shown.map(() => 'yellow'));
    } finally {
      await server.close();
    }
  });

  const hue = ([r, g, b]: Colour) => (r > 128 && g > 128 && b < 64 ? 'yellow' : `${r} ${g} ${b}`);
});

describe('in print', () => {
  const dark =
    'body { background: #111; color: #eee; } @media print { body { background: #fff; } }';

  /** The colours that a PDF draws with: operands of rg and RG, from 0 to 1, in its streams. */
  async function printed(css: string): Promise<string[]> {
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: null });
    await tab.setContent(page(grid(), { css }));
    const pdf = await tab.pdf();
    const found = new Set<string>();
    const text = pdf.toString('latin1');
    for (const { 1: stream } of text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)endstream/g))
      for (const [, colour] of unpack(stream!).matchAll(/([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/g))
        found.add(colour!);
    return [...found].toSorted();
  }
  const unpack = (stream: string) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  };

  it('draws all sixty in black, on a page that is dark on the screen', async () => {
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    const shown = await pictures(tab, page(grid(), { css: dark + stylesheet }));
    expect(shown).toHaveLength(ICON_COUNT);
    expect(colours(shown)).toEqual([[0, 0, 0].join(' ')]);
    expect(shown.map((picture): Colour => picture.at(0, 0))).toEqual(
      Array.from(shown, () => [255, 255, 255]),
    );
  });

  it('hands nothing but black to the printer, where it handed on pale and green', async () => {
    expect(await printed(dark + stylesheet)).toEqual(['0 0 0']);
    expect((await printed(dark)).length).toBeGreaterThan(2);
  });
});
