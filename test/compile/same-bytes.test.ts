import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileSet } from '../../src/compiler/index.ts';
import { scratch } from './support/compiled.ts';
import { buildIcons, run } from './support/run.ts';

/** All files of a folder, by path. */
const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

const away = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
const home = { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };

test('two builds in different locales, time zones and file orders give the same bytes', async () => {
  const folder = scratch();
  const [icons, one, other] = ['icons', 'one', 'other'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(icons);
  // Some disks list files in the order in which they came.
  for (const file of readdirSync('icons').toReversed())
    copyFileSync(`icons/${file}`, join(icons, file));

  // The same folder twice, since modules name their drawing's file.
  const ran = await Promise.all([buildIcons(icons, one, home), buildIcons(icons, other, away)]);
  expect(ran.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(Object.keys(bytes(one)).length).toBeGreaterThanOrEqual(62);
  expect(bytes(other)).toEqual(bytes(one));

  // The surroundings did differ, or nothing was proved.
  const script = join(process.cwd(), 'test/compile/support/where.ts');
  const wheres = await Promise.all([run(script, [], home), run(script, [], away)]);
  expect(wheres.map(({ out }) => out.trim())).toEqual(['UTC en-US', 'Pacific/Kiritimati tr-TR']);
});

test('the order of the files does not matter', () => {
  const sources = readdirSync('icons')
    .filter((file) => file.endsWith('.svg'))
    .map((file) => ({ file: `icons/${file}`, text: readFileSync(`icons/${file}`, 'utf8') }));
  // Every 7th, then the ones after them, …: far from any order that a disk would have.
  const shuffled = sources.toSorted((a, b) => (sources.indexOf(a) % 7) - (sources.indexOf(b) % 7));
  expect(shuffled).not.toEqual(sources);
  const { files } = compileSet(sources);
  const { files: again } = compileSet(shuffled);
  expect([...again]).toEqual([...files]);
});
