import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { components, markup, readSvgs } from './support/compiled.ts';
import { comparePictures, launch } from './support/pictures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser.close());

/** Every drawing of a folder, with what React makes of it once compiled. */
async function drawingsOf(folder: string) {
  const files = readSvgs(folder);
  // The numbers with which some of them begin name no component.
  const named = Object.entries(files).map(([name, file]) => [`x-${name}`, file]);
  const compiled = await components(Object.fromEntries(named));
  return Object.entries(files).map(([name, file]) => ({
    name,
    file,
    component: compiled[`x-${name}`]!,
  }));
}
const folders = {
  icons: drawingsOf('icons'),
  hard: drawingsOf('test/fixtures/hard'),
  'hard-inputs': drawingsOf('test/fixtures/hard-inputs'),
};

/** Files that a browser does not show as what they are in a page, which is what we take them for. */
const NOT_SHOWN = ['10-xlink-undeclared', '26-view-box-lower-case'];

async function compareFolder(folder: keyof typeof folders, size: number) {
  const drawings = (await folders[folder]).filter(({ name }) => !NOT_SHOWN.includes(name));
  const pairs = drawings.map(({ name, file, component }) => ({
    file,
    markup: markup(component, { size }, `x${name}`),
  }));
  const results = await comparePictures(browser, pairs, size);
  return drawings.map(({ name }, index) => ({ name, ...results[index]! }));
}

/**
 * Where lines of two elements meet, the pixel at the corner is mixed from two pictures; joined, it
 * is from one. And of an arc that begins elsewhere, Chromium draws the curve a fraction of a pixel
 * elsewhere. Anything that moved differs along a whole edge, which is more than this.
 */
const noticed = ({ different, inked }: { different: number; inked: number }) =>
  different > Math.max(6, inked / 1000);

const sized = (file: string) => file.replace('<svg', '<svg width="480" height="480"');

test.each([24, 96, 480])('all icons look the same compiled as drawn, at %i px', async (size) => {
  const results = await compareFolder('icons', size);
  expect(results.length).toBeGreaterThanOrEqual(60);
  expect(results.filter(noticed)).toEqual([]);
  expect(results.filter(({ inked }) => inked === 0)).toEqual([]);
});

test.each([24, 96, 480])('hard drawings look the same compiled, at %i px', async (size) => {
  const results = await compareFolder('hard', size);
  expect(results.filter(noticed)).toEqual([]);
  expect(results.filter(({ inked }) => inked === 0)).toEqual([]);
});

test('hard inputs look the same compiled', async () => {
  const results = await compareFolder('hard-inputs', 96);
  expect(results.length).toBeGreaterThan(25);
  expect(results.filter(noticed)).toEqual([]);
});

test('a part that moved by a fiftieth of the view box’s unit is noticed', async () => {
  const file = readSvgs('icons').tick ?? '';
  const moved = file.replace('<path', '<path transform="translate(.02)"');
  expect(moved).not.toBe(file);
  const [same] = await comparePictures(browser, [{ file, markup: sized(file) }], 480);
  const [other] = await comparePictures(browser, [{ file, markup: sized(moved) }], 480);
  expect(noticed(same!)).toBe(false);
  expect(noticed(other!)).toBe(true);
});
