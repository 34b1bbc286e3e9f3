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

test('what another checkout kept in a shared folder is found, and gives the same bytes', async () => {
  const shared = new Project();
  const packs = () => shared.files('.').map((path) => [path, shared.read(path)]);
  const checkouts = [new Project(), new Project()];
  for (const checkout of checkouts) {
    checkout.env = { ALTGLYPH_BUILD: 'test' };
    for (const name of ['home', 'nav/back']) checkout.draw(name);
  }
  const build = async (checkout: Project) => {
    const flags = ['--out', 'out', '--names', '--cache', shared.folder];
    expect((await checkout.run('build', 'svg', ...flags)).code).toBe(0);
    return checkout.files('out').map((path) => [path, checkout.read(`out/${path}`)]);
  };
  const [here, there] = checkouts as [Project, Project];
  const made = await build(here);
  const kept = packs();
  expect(kept).not.toEqual([]);
  expect(await build(there)).toEqual(made);
  // Whatever it had to compile itself, it would have kept.
  expect(packs()).toEqual(kept);
  there.draw('home', drawing('M5 5h9v9z'));
  await build(there);
  expect(packs()).not.toEqual(kept);
});
