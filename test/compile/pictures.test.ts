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
  const raw = readSvgs(folder);
  const compiled = await components(raw);
  const names = Object.keys(raw);
  const pairs = names.map((name) => [raw[name] ?? '', markup(compiled[name]!)] as const);
  const results = await comparePictures(browser, pairs, size);
  return names.map((name, index) => ({ name, ...results[index]! }));
}

test.each([24, 96, 480])('all icons look the same compiled as drawn, at %i px', async (size) => {
  const results = await compareFolder('icons', size);
  console.log(results.toSorted((a, b) => b.largest - a.largest).slice(0, 10));
  expect(results.length).toBeGreaterThanOrEqual(60);
  expect(results.filter(({ different }) => different > 0)).toEqual([]);
  expect(results.filter(({ inked }) => inked === 0)).toEqual([]);
});
