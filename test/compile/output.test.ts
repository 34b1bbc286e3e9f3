import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons as build } from '../../src/node/index.ts';
import { recover } from '../../src/node/replace.ts';
import { scratch } from './support/compiled.ts';
import { drawPicked, filesIn, writeFiles } from './support/files.ts';
import { killAtEachWrite, replaceInLayers } from './support/kill.ts';
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

const redraw = () => {
  const file = join(icons, 'plus.svg');
  writeFileSync(file, readFileSync(file, 'utf8').replace('M12 4v16', 'M12 6v12'));
};

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

/** Builds, changes the drawings, and lays down what the next run is to write. */
async function beforeAndAfter(change: () => void) {
  await build({ icons, out });
  const before = files();
  change();
  const elsewhere = join(folder, 'elsewhere');
  await build({ icons, out: elsewhere });
  const after = files(elsewhere);
  expect(after).not.toEqual(before);
  const { '.altglyph.json': _manifest, ...written } = after;
  writeFileSync(join(folder, 'next.json'), JSON.stringify(Object.entries(written)));
  return { before, after };
}

test('a run killed at any of its writes leaves the old output whole, or the new', async () => {
  const { before, after } = await beforeAndAfter(redraw);
  const away: number[] = [];
  const kills = await killAtEachWrite('replaceFolder', folder, out, async (n) => {
    if (!existsSync(out)) {
      // Between the two renames: the next run, whatever comes of it, begins by putting it back.
      away.push(n);
      writeFileSync(join(icons, 'broken.svg'), '');
      await build({ icons, out });
      rmSync(join(icons, 'broken.svg'));
    }
    const now = files();
    expect([before, after]).toContainEqual(now);
    // Each kill meets the old output, so that each is about the same run.
    if (now['icons/plus.js'] === after['icons/plus.js']) {
      rmSync(out, { recursive: true });
      writeFiles(out, before);
    }
  });
  expect(kills).toBeGreaterThanOrEqual(12);
  expect(away).toHaveLength(1);

  // The last run got through, and cleared up behind those before it.
  writeFileSync(join(icons, 'tick.svg'), readFileSync(join(icons, 'tick.svg'), 'utf8'));
  await build({ icons, out });
  expect(files()).toEqual(after);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a run killed at any of its writes brings nothing back that it took away', async () => {
  writeFiles(out, { 'notes/mine.md': 'mine' });
  const { before, after } = await beforeAndAfter(() => {
    renameSync(join(icons, 'menu.svg'), join(icons, 'food.svg'));
  });
  const mine = { ...after, 'notes/mine.md': 'mine' };
  const seen = new Set<boolean>();
  await killAtEachWrite('replaceFolder', folder, out, async () => {
    recover(out);
    const now = files();
    expect([before, mine]).toContainEqual(now);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    seen.add(now['icons/menu.js'] === undefined);
    rmSync(out, { recursive: true });
    writeFiles(out, before);
  });
  expect([...seen]).toEqual([false, true]);
});

test('a run killed while it puts a few files in place is ended by the next one', async () => {
  const { before, after } = await beforeAndAfter(() => {
    redraw();
    renameSync(join(icons, 'menu.svg'), join(icons, 'food.svg'));
  });
  const seen = new Set<string>();
  const kills = await killAtEachWrite('updateFolder', folder, out, async () => {
    const now = files();
    for (const [name, text] of Object.entries(now))
      expect([before[name], after[name]]).toContain(text);
    // Whatever is there can be imported.
    for (const [, module] of now['index.js']!.matchAll(/ from '\.\/([^']+)'/g))
      expect(Object.keys(now)).toContain(module);
    const isOld = JSON.stringify(now) === JSON.stringify(before);
    recover(out);
    const ended = files();
    expect(isOld ? [before, after] : [after]).toContainEqual(ended);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    seen.add(JSON.stringify(ended) === JSON.stringify(before) ? 'old' : 'new');
    rmSync(out, { recursive: true });
    writeFiles(out, before);
  });
  expect(kills).toBeGreaterThanOrEqual(20);
  expect([...seen]).toEqual(['old', 'new']);
});

test('where no folder can be moved, as in a layer of a container, the files are put in place', async () => {
  writeFiles(out, { 'notes/mine.md': 'mine' });
  const { after } = await beforeAndAfter(() => {
    redraw();
    renameSync(join(icons, 'menu.svg'), join(icons, 'food.svg'));
  });
  replaceInLayers(folder, out);
  expect(files()).toEqual({ ...after, 'notes/mine.md': 'mine' });
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
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

test('the script itself, killed at some moment, leaves the old output whole', async () => {
  expect((await runScript(icons, out)).code).toBe(0);
  const before = files();
  redraw();
  expect((await runScript(icons, join(folder, 'elsewhere'))).code).toBe(0);
  const after = files(join(folder, 'elsewhere'));
  for (const delay of [150, 600, 1000]) {
    await new Promise<void>((resolve) => {
      const script = ['--import', 'tsx', 'scripts/build-icons.ts', '--icons', icons];
      const child = spawn(process.execPath, [...script, '--out', out]);
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      child.on('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    recover(out);
    expect([before, after]).toContainEqual(files());
  }
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
