import { ICON_COUNT } from '../support/count.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as icons from 'altglyph';
import { summarise } from '../../scripts/announcements.js';
import shown from '../../stories/docs/what-is-announced.json' with { type: 'json' };
import { subjects } from '../speech/subjects.js';
import { actual, cells, page, type BrowserId } from './announced.js';
import { openChromium } from './chromium.js';
import { inAllEngines, inWebKit } from './engines.js';
import { openFirefox } from './firefox.js';
import { differences, matrix, wordDifference, writeReport, type Reading } from './report.js';
import { serve, type Server } from './serve.js';
import { chromiumTrees, firefoxTrees, type Trees } from './trees.js';
import { openWebKit } from './webkit.js';
import { webkitTrees } from './webkit-trees.js';

const inFiles = new Map(subjects(icons).map((subject) => [subject.name, subject]));
const readings: Reading[] = [];
let server: Server;

beforeAll(async () => {
  server = await serve({ matrix: page() });
});

afterAll(async () => {
  await server.close();
  if (inAllEngines && readings.length > 0) await writeReport(readings);
});

/** Keeps the reading for the report, and words its differences. */
function wrong(id: BrowserId, name: string, version: string, trees: Trees): string[] {
  const announced = new Map(cells.map((cell) => [cell.id, actual(trees, cell)]));
  const reading = { id, name, version, announced };
  readings.push(reading);
  const found = differences(reading).map(wordDifference);
  const more = found.length - 20;
  return more > 0 ? [...found.slice(0, 20), `${more} more in .cache/matrix/matrix.md`] : found;
}

it('holds all sixty in every state and context', () => {
  expect(new Set(cells.map(({ icon }) => icon)).size).toBe(ICON_COUNT);
  expect(cells.length).toBeGreaterThanOrEqual(ICON_COUNT * 18 * 8);
});

it('expects the words that stand in the drawings', () => {
  const wrong = cells.filter(({ sample }) => {
    const { title, description } = inFiles.get(sample.component)!;
    return sample.title !== title || sample.description !== description;
  });
  expect(wrong.map(({ icon }) => icon)).toEqual([]);
});

it('is announced in Chromium as the catalogue says', async () => {
  const browser = await openChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url('matrix'));
    const trees = await chromiumTrees(tab);
    expect(wrong('chromium', 'Chromium', browser.version(), trees)).toEqual([]);
  } finally {
    await browser.close();
  }
});

it.runIf(inAllEngines)('is announced in Firefox as the catalogue says', async () => {
  const firefox = await openFirefox();
  try {
    await firefox.open(server.url('matrix'));
    const trees = await firefoxTrees(firefox);
    expect(wrong('firefox', 'Firefox', firefox.version, trees)).toEqual([]);
  } finally {
    await firefox.close();
  }
});

it.runIf(inWebKit)('is announced in WebKit as the catalogue says', async () => {
  const webkit = await openWebKit();
  try {
    await webkit.open(server.url('matrix'));
    const trees = await webkitTrees(webkit);
    expect(wrong('webkit', 'WebKit', webkit.version, trees)).toEqual([]);
  } finally {
    await webkit.close();
  }
});

it.runIf(inWebKit)(
  'is what the documentation shows; where it is not, run npm run announced',
  async () => {
    const { contexts } = summarise(await matrix(readings), {}, []).tree;
    expect(shown.tree.contexts).toEqual(contexts);
  },
);
