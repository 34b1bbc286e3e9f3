import { ICON_COUNT } from '../support/count.js';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../react/states.js';
import { openChromium } from './chromium.js';
import { missingForDisplay } from './display.js';
import { inAllEngines } from './engines.js';
import { openFirefox, type Firefox } from './firefox.js';
import { chromiumTexts, firefoxTexts, type Channel, type Spill, type Texts } from './page-text.js';
import { serve, type Server } from './serve.js';
import { pages, parting, spilled, touched, type PageName } from './text-pages.js';
import { chromiumTooltips, firefoxTooltips } from './tooltips.js';
import { chromiumTrees } from './trees.js';

const all = samples.map(({ component }) => component);
const names = Object.keys(pages) as PageName[];
const missing = inAllEngines ? await missingForDisplay() : [];

const counts: Spill = {};
let server: Server;
let chromium: Browser;
let firefox: Firefox;

beforeAll(async () => {
  server = await serve(pages);
  chromium = await openChromium();
  if (inAllEngines) firefox = await openFirefox();
});

afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close(), server?.close()]);
  if (!inAllEngines) return;
  const folder = new URL('../../.cache/matrix/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('spill.json', folder), `${JSON.stringify(counts, null, 2)}\n`);
});

/** Each page in a context of its own: permissions and clipboard do not carry over. */
async function inChromium(name: PageName): Promise<Texts> {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.goto(server.url(name));
  const texts = await chromiumTexts(page);
  await context.close();
  return texts;
}

async function inFirefox(name: PageName): Promise<Texts> {
  await firefox.open(server.url(name));
  return firefoxTexts(firefox);
}

const each = <T>(texts: Texts, find: (text: string, channel: Channel) => T) =>
  Object.fromEntries(
    Object.entries(texts).map(([channel, text]) => [channel, find(text, channel as Channel)]),
  ) as Partial<Record<Channel, T>>;

describe.each([
  { browser: 'chromium', read: inChromium, channels: 5 },
  ...(inAllEngines ? [{ browser: 'firefox', read: inFirefox, channels: 3 }] : []),
])('the text of a page in $browser', ({ browser, read, channels }) => {
  const texts = {} as Record<PageName, Texts>;

  beforeAll(async () => {
    for (const name of names) texts[name] = await read(name);
    counts[browser] = Object.fromEntries(
      names.map((name) => [name, each(texts[name], (text) => spilled(text).length)]),
    );
  });

  it('is the same as without icons, in every channel', () => {
    const found = each(texts['with icons'], (text, channel) =>
      parting(text, texts['without icons'][channel]!),
    );
    expect(found).toEqual(each(texts['with icons'], () => undefined));
    expect(Object.keys(found)).toHaveLength(channels);
  });

  it('holds no word of any icon, in any channel', () => {
    expect(each(texts['with icons'], touched)).toEqual(each(texts['with icons'], () => []));
  });

  it('would be caught in every channel', () => {
    const hidden = texts['with hidden text'];
    expect(each(hidden, spilled)).toEqual(each(hidden, () => all));
  });

  it('held the words of all sixty as it was, with a sprite', () => {
    expect(spilled(texts['as it was'].textContent!)).toEqual(all);
  });
});

it('names a button by its text alone, where a sprite’s titles reached through aria-hidden', async () => {
  const read = async (name: PageName) => {
    const page = await chromium.newPage();
    await page.goto(server.url(name));
    const trees = await chromiumTrees(page);
    await page.close();
    return all.map((_, i) => trees.get(`button-${i}`)!.name.trim());
  };
  expect(await read('with icons')).toEqual(all.map(() => 'Servare'));
  expect(await read('as it was')).toEqual(samples.map(({ title }) => `${title} Servare`));
});

// Each icon is hovered for the better part of a second, in windows on a screen.
describe.runIf(inAllEngines)('hovering', () => {
  /** Every icon stands on the page equally often, one after another. */
  const record = (name: PageName, tooltips: (string | null)[]) => {
    const each = tooltips.length / all.length;
    const icons = all.filter((_, i) =>
      tooltips.slice(i * each, (i + 1) * each).some((text) => text !== null),
    );
    counts.firefox = { ...counts.firefox };
    counts.firefox[name] = { ...counts.firefox[name], tooltip: icons.length };
  };

  const read = async (name: PageName) => {
    await firefox.open(server.url(name));
    return firefoxTooltips(firefox);
  };

  it('has no tooltip for any icon in any state in Firefox, and had one for each', async () => {
    const tooltips = await read('with icons');
    expect(tooltips.length).toBeGreaterThanOrEqual(ICON_COUNT * 18);
    expect(tooltips.filter((text) => text !== null)).toEqual([]);
    const before = await read('as it was');
    expect(new Set(before)).toEqual(new Set(samples.map(({ title }) => title)));
    expect(before).not.toContain(null);
    record('with icons', tooltips);
    record('as it was', before);
  });

  if (missing.length)
    console.warn(`No tooltips are looked for in Chromium: ${missing.join(' and ')} not found.`);

  it.skipIf(missing.length)('opens no tooltip in Chromium, and opened one', async () => {
    /** The icon that was asked for its words. */
    const icon = (i: number) => `section:nth-of-type(${i + 1}) .asked svg`;
    const selectors = all.map((_, i) => icon(i));
    // Each waits for the better part of a second, so three screens share the sixty.
    const parts = [0, 1, 2].map((part) => selectors.filter((_, i) => i % 3 === part));
    const url = server.url('with icons');
    const shown = await Promise.all(parts.map((part) => chromiumTooltips(url, part)));
    expect(shown.flat()).toEqual([]);
    const three = selectors.slice(0, 3);
    expect(await chromiumTooltips(server.url('as it was'), three)).toEqual(three);
  });
});
