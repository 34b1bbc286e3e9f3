import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { components, markup, readSvgs } from './support/compiled.ts';
import { comparePictures, launch } from './support/pictures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser.close());

async function compareFolder(folder: string, size: number) {
  const files = readSvgs(folder);
  const compiled = await components(files);
  const names = Object.keys(files);
  const pairs = names.map((name) => ({
    file: files[name] ?? '',
    markup: markup(compiled[name]!, { size }, name),
  }));
  const results = await comparePictures(browser, pairs, size);
  return names.map((name, index) => ({ name, ...results[index]! }));
}

/**
 * Where lines of two elements meet, the pixel at the corner is mixed from two pictures; joined, it
 * is from one. And of an arc that begins elsewhere, Chromium draws the curve a fraction of a pixel
 * elsewhere. Anything that moved differs along a whole edge, which is more than this.
 */
const noticed = ({ different, inked }: { different: number; inked: number }) =>
  different > Math.max(6, inked / 1000);

test.each([24, 96, 480])('all icons look the same compiled as drawn, at %i px', async (size) => {
  const results = await compareFolder('icons', size);
  expect(results.length).toBeGreaterThanOrEqual(60);
  expect(results.filter(noticed)).toEqual([]);
  expect(results.filter(({ inked }) => inked === 0)).toEqual([]);
});

test.each([24, 96, 480])('hard drawings look the same compiled, at %i px', async (size) => {
  const results = await compareFolder('test/fixtures/hard', size);
  expect(results.filter(noticed)).toEqual([]);
  expect(results.filter(({ inked }) => inked === 0)).toEqual([]);
});
