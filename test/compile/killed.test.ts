/** What is left of an output when a run is killed, or cannot move a folder. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons as build } from '../../src/node/index.ts';
import { recover } from '../../src/node/replace.ts';
import { scratch } from './support/compiled.ts';
import { drawPicked, filesIn, redrawPlus, writeFiles } from './support/files.ts';
import { killAtEachWrite, replaceInLayers } from './support/kill.ts';
import { buildIcons as runScript, bundled } from './support/run.ts';

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

const redraw = () => redrawPlus(icons);

const redrawTwo = () => {
  redraw();
  const file = join(icons, 'tick.svg');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ d="[^"]*"/, ' d="M4 12l6 6L20 6"'));
};

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
  const { before, after } = await beforeAndAfter(redrawTwo);
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

test('a run killed while it puts one module in place leaves the old code, or the new', async () => {
  const { before, after } = await beforeAndAfter(redraw);
  const preview = /!\[\]\(data:[^)]*\)/;
  const withoutPreview = (all: Record<string, string>) => ({
    ...all,
    'icons/plus.d.ts': all['icons/plus.d.ts']!.replace(preview, ''),
  });
  const seen = new Set<string>();
  const kills = await killAtEachWrite('replaceFolder', folder, out, async () => {
    const now = files();
    expect([before, after].map(withoutPreview)).toContainEqual(withoutPreview(now));
    expect(now['icons/plus.d.ts']).toMatch(preview);
    // What it has begun, the next run ends.
    recover(out);
    const ended = files();
    expect([before, after]).toContainEqual(ended);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    seen.add(ended['icons/plus.js'] === after['icons/plus.js'] ? 'new' : 'old');
    writeFiles(out, before);
  });
  expect(kills).toBeGreaterThanOrEqual(8);
  expect([...seen]).toEqual(['old', 'new']);
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

test('the script itself, killed at some moment, leaves the old output whole', async () => {
  expect((await runScript(icons, out)).code).toBe(0);
  const before = files();
  redraw();
  const start = performance.now();
  expect((await runScript(icons, join(folder, 'elsewhere'))).code).toBe(0);
  const ms = performance.now() - start;
  const after = files(join(folder, 'elsewhere'));
  for (const part of [0.3, 0.6, 0.9]) {
    const delay = part * ms;
    await new Promise<void>((resolve) => {
      const script = [bundled('scripts/build-icons.ts'), '--icons', icons];
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
