import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** From room to room: what may be imported, and what may not. */
const allowed = [
  ['src/compiler/parse/a.ts', '../types.js'],
  ['src/compiler/parse/a.ts', 'saxes'],
  ['src/compiler/style/a.ts', 'css-tree'],
  ['src/compiler/optimise/path/a.ts', '../../types.js'],
  ['src/compiler/optimise/a.ts', 'svgo'],
  ['src/compiler/optimise/a.ts', '../style/index.js'],
  ['src/compiler/check/a.ts', '../types.js'],
  ['src/compiler/check/a.ts', '../style/index.js'],
  ['src/compiler/emit/a.ts', '../types.js'],
  ['src/compiler/icon.ts', './parse/index.js'],
  ['src/compiler/set.ts', './emit/index.js'],
  ['src/node/a.ts', '../compiler/index.js'],
  ['src/node/a.ts', 'node:fs'],
  ['src/plugins/a.ts', '../compiler/index.js'],
  ['src/plugins/a.ts', 'node:fs'],
  ['src/cli/a.ts', '../node/index.js'],
  ['src/cli/a.ts', '../compiler/index.js'],
  ['src/audit/settings.ts', './types.js'],
  ['src/audit/set/rules/a.ts', '../../types.js'],
  ['src/audit/set/a.ts', '../../compiler/index.js'],
  ['src/audit/axe/rules/a.ts', '../../types.js'],
  ['src/audit/axe/a.ts', './rule.js'],
  ['src/audit/pages/a.ts', '../settings.js'],
  ['src/audit/pages/a.ts', '../axe/index.js'],
  ['src/audit/pages/a.ts', 'node:fs'],
  ['src/audit/report/html/a.ts', '../../types.js'],
  ['src/node/a.ts', '../audit/set/index.js'],
  ['src/node/a.ts', '../audit/settings.js'],
  ['src/cli/a.ts', '../audit/report/index.js'],
  ['src/cli/a.ts', '../audit/settings.js'],
  ['src/react/a.ts', 'react'],
  ['src/react/a.ts', './types.js'],
  ['scripts/a.ts', '../src/node/index.ts'],
  ['scripts/a.ts', '../src/compiler/index.ts'],
];
const refused = [
  ['src/compiler/types.ts', './parse/index.js'],
  ['src/compiler/parse/a.ts', '../optimise/index.js'],
  ['src/compiler/parse/a.ts', '../check/index.js'],
  ['src/compiler/parse/a.ts', '../icon.js'],
  ['src/compiler/parse/a.ts', 'node:fs'],
  ['src/compiler/style/a.ts', '../optimise/index.js'],
  ['src/compiler/optimise/path/a.ts', '../../parse/index.js'],
  ['src/compiler/optimise/a.ts', 'node:fs'],
  ['src/compiler/check/a.ts', '../emit/index.js'],
  ['src/compiler/check/a.ts', 'svgo'],
  ['src/compiler/emit/a.ts', '../../react/index.js'],
  ['src/compiler/emit/a.ts', '../check/index.js'],
  ['src/compiler/emit/a.ts', '../style/index.js'],
  ['src/compiler/icon.ts', 'node:fs'],
  ['src/compiler/icon.ts', '../node/index.js'],
  ['src/compiler/icon.ts', 'svgo'],
  ['src/node/a.ts', '../compiler/emit/index.js'],
  ['src/node/a.ts', '../react/index.js'],
  ['src/plugins/a.ts', '../compiler/emit/index.js'],
  ['src/plugins/a.ts', '../compiler/types.js'],
  ['src/plugins/a.ts', '../node/index.js'],
  ['src/plugins/a.ts', '../cli/index.js'],
  ['src/plugins/a.ts', '../react/index.js'],
  ['src/cli/a.ts', '../node/replace.js'],
  ['src/cli/a.ts', '../compiler/emit/index.js'],
  ['src/node/a.ts', '../cli/index.js'],
  ['src/audit/types.ts', './settings.js'],
  ['src/audit/settings.ts', './set/index.js'],
  ['src/audit/set/a.ts', '../axe/index.js'],
  ['src/audit/set/a.ts', '../../compiler/parse/index.js'],
  ['src/audit/set/a.ts', '../../node/index.js'],
  ['src/audit/set/a.ts', 'node:fs'],
  ['src/audit/set/a.ts', '@resvg/resvg-js'],
  ['src/audit/axe/a.ts', '../settings.js'],
  ['src/audit/axe/a.ts', '../../compiler/index.js'],
  ['src/audit/axe/rules/a.ts', '../../set/index.js'],
  ['src/audit/axe/a.ts', 'axe-core'],
  ['src/audit/pages/a.ts', '../axe/rule.js'],
  ['src/audit/pages/a.ts', '../set/index.js'],
  ['src/audit/pages/a.ts', '../../node/index.js'],
  ['src/audit/report/a.ts', '../set/index.js'],
  ['src/audit/report/html/a.ts', '../../pages/index.js'],
  ['src/audit/report/a.ts', 'node:fs'],
  ['src/node/a.ts', '../audit/set/rule.js'],
  ['src/node/a.ts', '../audit/report/index.js'],
  ['src/cli/a.ts', '../audit/report/html.js'],
  ['src/cli/a.ts', '../node/audit.js'],
  ['src/plugins/a.ts', '../audit/set/index.js'],
  ['src/react/a.ts', '../compiler/parse/index.js'],
  ['src/react/a.ts', '../compiler/types.js'],
  ['src/react/a.ts', 'clsx'],
  ['scripts/a.ts', '../src/compiler/parse/index.js'],
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
