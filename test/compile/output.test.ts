import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons as build } from '../../src/node/index.ts';
import { scratch } from './support/compiled.ts';
import { buildIcons as runScript } from './support/run.ts';

let folder: string;
let icons: string;
let out: string;

const PICKED = ['tick', 'plus', 'menu'];

beforeEach(() => {
  folder = scratch();
  icons = join(folder, 'icons');
  out = join(folder, 'out');
  mkdirSync(icons);
  for (const name of PICKED) copyFileSync(`icons/${name}.svg`, join(icons, `${name}.svg`));
  writeCatalogue(PICKED);
});

function writeCatalogue(names: string[]) {
  const entry = { category: 'action', tags: ['one', 'two', 'three'], mirrored: false };
  const entries = Object.fromEntries(names.map((name) => [name, entry]));
  writeFileSync(join(icons, 'catalogue.json'), JSON.stringify({ icons: entries }));
}

const files = (path = out): Record<string, string> =>
  existsSync(path)
    ? Object.fromEntries(
        readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(path, name)).isFile())
          .toSorted()
          .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
      )
    : {};

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

test('the output is the modules, an index and the catalogue', () => {
  expect(build({ icons, out }).changed).toBe(true);
  expect(Object.keys(files())).toEqual(outputOf('menu', 'plus', 'tick'));
  expect(readdirSync(folder).toSorted()).toEqual(['icons', 'out']);
});

test('nothing changed, nothing rewritten', () => {
  build({ icons, out });
  age();
  const { ino } = statSync(out);
  expect(build({ icons, out }).changed).toBe(false);
  expect(touched()).toEqual([]);
  expect(statSync(out).ino).toBe(ino);
});

test('of one change only its file is rewritten', () => {
  build({ icons, out });
  age();
  redraw();
  expect(build({ icons, out }).changed).toBe(true);
  // The declarations hold the picture too.
  expect(touched()).toEqual(['icons/plus.d.ts', 'icons/plus.js']);
  expect(files()['icons/plus.js']).toContain('M12 6v12');
});

test('what a removed icon left disappears', () => {
  build({ icons, out });
  rmSync(join(icons, 'menu.svg'));
  build({ icons, out });
  expect(Object.keys(files())).toEqual(outputOf('plus', 'tick'));
  expect(files()['index.js']).not.toContain('Menu');
});

test('one error and the old output stays as it is', () => {
  build({ icons, out });
  const before = files();
  age();
  redraw();
  writeFileSync(join(icons, 'tick.svg'), '<svg/>');
  const { changed, findings } = build({ icons, out });
  expect(changed).toBe(false);
  expect(findings.length).toBeGreaterThan(0);
  expect(files()).toEqual(before);
  expect(touched()).toEqual([]);
});

/**
 * Kills a run at its nth call that writes to the disk, for n from 1 until it gets through.
 * @param check looks at what is there after each kill
 */
function killAtEachWrite(check: (n: number) => void): number {
  const bundle = join(folder, 'replace.mjs');
  buildSync({
    entryPoints: ['src/node/replace.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const child = join(process.cwd(), 'test/compile/support/killed.mjs');
  for (let n = 1; ; n += 1) {
    const { signal, status, stderr } = spawnSync(
      process.execPath,
      [child, bundle, out, join(folder, 'next.json'), String(n)],
      { encoding: 'utf8' },
    );
    check(n);
    if (signal === null) {
      expect([status, stderr]).toEqual([0, '']);
      return n - 1;
    }
    expect(signal).toBe('SIGKILL');
  }
}

test('a run killed at any of its writes leaves the old output whole, or the new', () => {
  build({ icons, out });
  const before = files();
  redraw();
  const elsewhere = join(folder, 'elsewhere');
  build({ icons, out: elsewhere });
  const after = files(elsewhere);
  expect(after).not.toEqual(before);
  const { '.altglyph.json': _manifest, ...written } = after;
  writeFileSync(join(folder, 'next.json'), JSON.stringify(Object.entries(written)));

  const away: number[] = [];
  const kills = killAtEachWrite((n) => {
    if (!existsSync(out)) {
      // Between the two renames: the next run, whatever comes of it, begins by putting it back.
      away.push(n);
      writeFileSync(join(icons, 'broken.svg'), '');
      build({ icons, out });
      rmSync(join(icons, 'broken.svg'));
    }
    const now = files();
    expect([before, after]).toContainEqual(now);
    // Each kill meets the old output, so that each is about the same run.
    if (now['icons/plus.js'] === after['icons/plus.js']) {
      rmSync(out, { recursive: true });
      writeOut(before);
    }
  });
  expect(kills).toBeGreaterThanOrEqual(12);
  expect(away).toHaveLength(1);

  // The last run got through, and cleared up behind those before it.
  writeFileSync(join(icons, 'tick.svg'), readFileSync(join(icons, 'tick.svg'), 'utf8'));
  build({ icons, out });
  expect(files()).toEqual(after);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

function writeOut(content: Record<string, string>) {
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(join(out, name, '..'), { recursive: true });
    writeFileSync(join(out, name), text);
  }
}

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

/** A folder like that of a run with this process id. */
function workshop(pid: number): string {
  const path = join(folder, `.out-altglyph-${pid}-abcdef`);
  mkdirSync(path);
  writeFileSync(join(path, 'altglyph-workshop.json'), '{}');
  return path;
}

test('a folder of a running process is left alone', () => {
  build({ icons, out });
  const theirs = workshop(process.ppid);
  const dead = workshop(999_999_999);
  build({ icons, out });
  expect(existsSync(theirs)).toBe(true);
  expect(existsSync(dead)).toBe(false);
});

test('an old output that was being moved is put back, also when the new one is refused', () => {
  build({ icons, out });
  const before = files();
  renameSync(out, join(workshop(999_999_999), 'old'));
  writeFileSync(join(icons, 'tick.svg'), '<svg/>');
  expect(build({ icons, out }).changed).toBe(false);
  expect(files()).toEqual(before);
});
