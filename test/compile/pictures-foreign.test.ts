import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledOf, type Compiled } from '../fidelity/compiled.ts';
import { compare } from '../fidelity/pictures.ts';
import { isSame } from '../fidelity/report.ts';
import { readSvgs } from './support/compiled.ts';
import { launch } from './support/pictures.ts';

/** Drawings of public sets, reduced to what once came out wrong. */
const files = readSvgs('test/fixtures/pictures');
const names = Object.keys(files);

const compiled: Record<string, Compiled> = {};
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  for (const [index, name] of names.entries())
    compiled[name] = await compiledOf(`${name}.svg`, files[name] ?? '', `x${index}`);
}, 120_000);
afterAll(() => browser?.close());

/** Whose clip path browsers measure in pixels of the page, so that it fits at one size alone. */
const AT_OWN_SIZE = ['root-clip-path'];

async function differing(chosen: readonly string[], size?: number) {
  const pairs = chosen.map((name) => ({
    raw: files[name] ?? '',
    markup: compiled[name]?.markup ?? '',
  }));
  const found = await compare(browser, pairs, size);
  return chosen
    .map((name, index) => ({ name, ...found[index]! }))
    .filter((difference) => !isSame(difference, size));
}

test('every drawing compiles', () => {
  expect(names.length).toBeGreaterThanOrEqual(21);
  const refused = names.filter((name) => compiled[name]?.markup === undefined);
  expect(refused).toEqual([]);
});

test('every drawing looks as the browser draws the file, on each ground and at each time', async () => {
  const usual = names.filter((name) => !AT_OWN_SIZE.includes(name));
  expect(await differing(usual)).toEqual([]);
  expect(await differing(AT_OWN_SIZE, 24)).toEqual([]);
});

test('what has been compiled is not changed by a second compile', () => {
  const changed = names.filter((name) => compiled[name]?.again !== undefined);
  expect(changed).toEqual([]);
});

test('styles that say nothing cost nothing', () => {
  for (const name of ['inkscape-properties', 'unmatched-rule']) {
    const { bytes, svgoBytes = 0 } = compiled[name]!;
    expect(bytes, name).toBeLessThanOrEqual(svgoBytes);
  }
});

test('the measure: none of the same, little of the same curves in other words, all of what moved', async () => {
  const curve = (d: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/></svg>`;
  const raw = curve('M2 12C2 2 22 2 22 12S2 22 2 12');
  const cut = curve('M2 12C2 7 7 4.5 12 4.5S22 7 22 12 17 19.5 12 19.5 2 17 2 12');
  // A quarter of a pixel, of 96 that show 24 units.
  const moved = raw.replace('viewBox="0 0', 'viewBox="0.0625 0.0625');
  const markups = [raw, cut, moved, curve('')];
  const [same, again, other, nothing] = await compare(
    browser,
    markups.map((markup) => ({ raw, markup })),
  );
  expect(same).toEqual({ edges: 0, inside: 0 });
  expect(isSame(again!)).toBe(true);
  expect(isSame(other!)).toBe(false);
  expect(other!.inside).toBe(0);
  expect(nothing!.inside).toBeGreaterThan(1000);
});
