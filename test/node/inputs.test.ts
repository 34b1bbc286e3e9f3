/** Which drawings arguments stand for, and what they are called in the set. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findDrawings } from '../../src/node/inputs.ts';
import { scratch } from '../compile/support/compiled.ts';

let folder: string;
beforeEach(() => {
  folder = scratch();
});

function draw(...paths: string[]) {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '<svg/>');
  }
}

const names = (...paths: string[]) =>
  findDrawings(paths.map((path) => join(folder, path))).inputs.map(({ name }) => name);

const rules = (...paths: string[]) =>
  findDrawings(paths.map((path) => join(folder, path))).findings.map(({ rule }) => rule);

test('a folder stands for its drawings and those in its folders, with the folders as groups', () => {
  draw('svg/home.svg', 'svg/nav/back.SVG', 'svg/nav/deep/er.svg', 'svg/notes.txt');
  draw('svg/.git/a.svg', 'svg/node_modules/b.svg');
  expect(names('svg')).toEqual(['home', 'nav/back', 'nav/deep/er']);
});

test('a file stands for itself, and a pattern for what it matches below its folder', () => {
  draw('svg/home.svg', 'svg/nav/back.svg', 'svg/nav/next.svg', 'svg/nav/readme.md');
  expect(names('svg/nav/back.svg')).toEqual(['back']);
  expect(names('svg/**/*')).toEqual(['home', 'nav/back', 'nav/next']);
  expect(names('svg/nav/*.svg')).toEqual(['back', 'next']);
  expect(names('svg/{home,nav/next}.svg')).toEqual(['home', 'nav/next']);
});

test('what several arguments stand for is found once', () => {
  draw('svg/home.svg');
  expect(names('svg', 'svg/home.svg', 'svg/*.svg')).toEqual(['home']);
});

test('a folder whose name looks like a pattern is a folder', () => {
  draw('svg/[group]/home.svg');
  expect(names('svg/[group]')).toEqual(['home']);
});

test('links are followed, and a circle of links ends', () => {
  draw('real/home.svg');
  mkdirSync(join(folder, 'svg'));
  symlinkSync(join(folder, 'real'), join(folder, 'svg/linked'));
  symlinkSync(join(folder, 'svg'), join(folder, 'svg/again'));
  expect(names('svg')).toEqual(['linked/home']);
});

test('an argument that stands for no drawing is told', () => {
  draw('empty/readme.md', 'text.txt');
  expect(rules('nowhere')).toEqual(['no-folder']);
  expect(rules('empty')).toEqual(['no-drawings']);
  expect(rules('text.txt')).toEqual(['no-drawings']);
  expect(rules('empty/*.svg')).toEqual(['no-drawings']);
});
