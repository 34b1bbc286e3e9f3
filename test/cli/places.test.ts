/** Names that clash across groups, and where results are kept. */
import { beforeEach, expect, test } from 'vitest';
import { drawing, Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});

test.each([
  [['nav/home', 'nav-home'], []],
  [['nav/home', 'menu/home'], ['--flat']],
])('of %j under %j both are refused, since they would be one component', async (names, flags) => {
  for (const name of names) project.draw(name);
  project.draw('other');
  const { code, out } = await project.run('build', 'svg', '--out', 'out', '--json', ...flags);
  const { findings, counts } = JSON.parse(out) as {
    findings: { rule: string; file: string }[];
    counts: object;
  };
  expect(code).toBe(1);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['same-component']));
  expect(findings.map(({ file }) => file).toSorted()).toEqual(
    names.map((name) => `svg/${name}.svg`).toSorted(),
  );
  expect(counts).toMatchObject({ files: 3, written: 1, refused: 2 });
});

test('results are kept in node_modules, unless the call or the configuration wants none', async () => {
  // Without a version, as in the sources, nothing is kept.
  project.env = { ALTGLYPH_BUILD: 'test' };
  project.draw('home', drawing());
  const kept = (folder = 'node_modules/.cache/altglyph') =>
    project.files(folder).filter((path) => path.endsWith('.pack'));
  const build = async (...flags: string[]) => {
    const { code } = await project.run('build', 'svg', '--out', 'out', ...flags);
    expect(code).toBe(0);
  };
  await build();
  expect(project.has('node_modules')).toBe(false);
  project.write('node_modules/.package-lock.json', '{}');
  await build('--no-cache');
  expect(kept()).toEqual([]);
  project.write('altglyph.config.json', '{ "cache": false }');
  await build();
  expect(kept()).toEqual([]);
  await build('--cache', 'elsewhere');
  expect([kept(), kept('elsewhere')]).toEqual([[], [expect.anything()]]);
  project.write('altglyph.config.json', '{ "cache": "own" }');
  await build();
  expect([kept(), kept('own')]).toEqual([[], [expect.anything()]]);
  project.remove('altglyph.config.json');
  await build();
  expect(kept()).toHaveLength(1);
});
