import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** From room to room: what may be imported, and what may not. */
const allowed = [
  ['src/parse/a.ts', '../icon.js'],
  ['src/parse/a.ts', 'saxes'],
  ['src/optimise/path/a.ts', '../../icon.js'],
  ['src/optimise/a.ts', 'svgo'],
  ['src/check/a.ts', '../icon.js'],
  ['src/emit/a.ts', '../icon.js'],
  ['src/compile.ts', './parse/index.js'],
  ['src/compile.ts', './emit/index.js'],
  ['src/node.ts', './compile.js'],
  ['src/node.ts', 'node:fs'],
  ['src/react/a.ts', 'react'],
  ['src/react/a.ts', './types.js'],
  ['scripts/a.ts', '../src/node.ts'],
];
const refused = [
  ['src/icon.ts', './parse/index.js'],
  ['src/parse/a.ts', '../optimise/index.js'],
  ['src/parse/a.ts', '../check/index.js'],
  ['src/parse/a.ts', '../compile.js'],
  ['src/parse/a.ts', 'node:fs'],
  ['src/optimise/path/a.ts', '../../parse/index.js'],
  ['src/optimise/a.ts', 'node:fs'],
  ['src/check/a.ts', '../emit/index.js'],
  ['src/check/a.ts', 'svgo'],
  ['src/emit/a.ts', '../react/index.js'],
  ['src/emit/a.ts', '../check/index.js'],
  ['src/compile.ts', 'node:fs'],
  ['src/compile.ts', './node.js'],
  ['src/compile.ts', 'svgo'],
  ['src/node.ts', './emit/index.js'],
  ['src/react/a.ts', '../parse/index.js'],
  ['src/react/a.ts', '../icon.js'],
  ['src/react/a.ts', 'clsx'],
  ['scripts/a.ts', '../src/parse/index.js'],
];

const folder = mkdtempSync(join(tmpdir(), 'altglyph-rooms-'));
const oxlint = resolve('node_modules/.bin/oxlint');
beforeAll(() => copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the import rule speaks of a file that has this one import. */
function isRefused(file: string, from: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `export * from '${from}';\n`);
  try {
    execFileSync(oxlint, ['-f', 'unix', file], { cwd: folder, encoding: 'utf8' });
    return false;
  } catch (error) {
    return (error as { stdout: string }).stdout.includes('no-restricted-imports');
  } finally {
    rmSync(path);
  }
}

it.each(allowed)('%s may import %s', (file, from) => {
  expect(isRefused(file!, from!)).toBe(false);
});

it.each(refused)('%s may not import %s', (file, from) => {
  expect(isRefused(file!, from!)).toBe(true);
});
