import {
  cpSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons as build } from '../../src/node/index.ts';
import { scratch } from './support/compiled.ts';
import { drawPicked, filesIn, redrawPlus, writeFiles } from './support/files.ts';
import { buildIcons as runScript } from './support/run.ts';

let folder: string;
let icons: string;
let out: string;

beforeEach(() => {
  folder = scratch();
  icons = join(folder, 'icons');
  out = join(folder, 'out');
  drawPicked(icons);
});

const files = (path = out) => filesIn(path);

/** Paths of the output for these icons, in order. */
const outputOf = (...names: string[]) =>
  [
    '.altglyph.json',
    'catalogue.json',
    ...names.flatMap((name) => [`icons/${name}.d.ts`, `icons/${name}.js`]),
    'index.d.ts',
    'index.js',
    'lazy.d.ts',
    'lazy.js',
    'package.json',
  ].toSorted();

const redraw = () => redrawPlus(icons);

/** Sets every file's time to one that a write would change. */
const past = new Date('2001-02-03T04:05:06Z');
function age() {
  for (const name of Object.keys(files())) utimesSync(join(out, name), past, past);
}
const touched = () =>
  Object.keys(files()).filter((name) => statSync(join(out, name)).mtimeMs !== past.getTime());

test('the output is the modules, an index and the catalogue', async () => {
  expect((await build({ icons, out })).changed).toBe(true);
  expect(Object.keys(files())).toEqual(outputOf('menu', 'plus', 'tick'));
  expect(readdirSync(folder).toSorted()).toEqual(['icons', 'out']);
});

test('nothing changed, nothing rewritten', async () => {
  await build({ icons, out });
  age();
  const { ino } = statSync(out);
  expect((await build({ icons, out })).changed).toBe(false);
  expect(touched()).toEqual([]);
  expect(statSync(out).ino).toBe(ino);
});

test('of one change only its file is rewritten', async () => {
  await build({ icons, out });
  age();
  redraw();
  expect((await build({ icons, out })).changed).toBe(true);
  // The declarations hold the picture too.
  expect(touched()).toEqual(['icons/plus.d.ts', 'icons/plus.js']);
  expect(files()['icons/plus.js']).toContain('M12 6v12');
});

test('what a removed icon left disappears', async () => {
  await build({ icons, out });
  rmSync(join(icons, 'menu.svg'));
  await build({ icons, out });
  expect(Object.keys(files())).toEqual(outputOf('plus', 'tick'));
  expect(files()['index.js']).not.toContain('Menu');
});

test('when strict, one error and the old output stays as it is', async () => {
  await build({ icons, out });
  const before = files();
  age();
  redraw();
  writeFileSync(join(icons, 'tick.svg'), '<svg/>');
  const { changed, findings } = await build({ icons, out, strict: true });
  expect(changed).toBe(false);
  expect(findings.length).toBeGreaterThan(0);
  expect(files()).toEqual(before);
  expect(touched()).toEqual([]);
});

test('of a drawing that is drawn anew, its module alone is touched', async () => {
  writeFiles(out, { 'notes/mine.md': 'mine' });
  await build({ icons, out });
  age();
  const { ino } = statSync(out);
  redraw();
  expect((await build({ icons, out })).changed).toBe(true);
  expect(touched()).toEqual(['icons/plus.d.ts', 'icons/plus.js']);
  expect(statSync(out).ino).toBe(ino);
  expect(readdirSync(folder).toSorted()).toEqual(['icons', 'out']);
});

test('what stands in the way of a new file is left alone, also by a small change', async () => {
  await build({ icons, out });
  const before = files();
  renameSync(join(icons, 'menu.svg'), join(icons, 'food.svg'));
  writeFileSync(join(out, 'icons/food.js'), 'mine');
  const { findings, changed } = await build({ icons, out });
  expect(findings.map(({ rule }) => rule)).toEqual(['output']);
  expect(changed).toBe(false);
  expect(files()).toEqual({ ...before, 'icons/food.js': 'mine' });
});

test('two runs at the same time do not disturb each other', async () => {
  cpSync('icons', icons, { recursive: true });
  const runs = await Promise.all([runScript(icons, out), runScript(icons, out)]);
  expect(runs.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(Object.keys(files()).length).toBeGreaterThanOrEqual(62);
  expect(readdirSync(folder).toSorted()).toEqual(['icons', 'out']);
});
