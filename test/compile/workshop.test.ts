import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons as build } from '../../src/node/index.ts';
import { scratch } from './support/compiled.ts';
import { drawPicked, filesIn } from './support/files.ts';

let folder: string;
let icons: string;
let out: string;

beforeEach(() => {
  folder = scratch();
  icons = join(folder, 'icons');
  out = join(folder, 'out');
  drawPicked(icons);
});

/** A folder like that of a run with this process id. */
function workshop(pid: number): string {
  const path = join(folder, `.out-altglyph-${pid}-abcdef`);
  mkdirSync(path);
  writeFileSync(join(path, 'altglyph-workshop.json'), '{}');
  return path;
}

test('a folder of a running process is left alone', async () => {
  await build({ icons, out });
  const theirs = workshop(process.ppid);
  const dead = workshop(999_999_999);
  await build({ icons, out });
  expect(existsSync(theirs)).toBe(true);
  expect(existsSync(dead)).toBe(false);
});

test('an old output that was being moved is put back, also when the new one is refused', async () => {
  await build({ icons, out });
  const before = filesIn(out);
  renameSync(out, join(workshop(999_999_999), 'old'));
  writeFileSync(join(icons, 'tick.svg'), '<svg/>');
  expect((await build({ icons, out })).changed).toBe(false);
  expect(filesIn(out)).toEqual(before);
});
