/** `altglyph build` as a team runs it on its own drawings. */
import { beforeEach, expect, test } from 'vitest';
import { drawing, Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});

test('a folder becomes components, an index and a catalogue', async () => {
  project.draw('home');
  project.draw('nav/arrow-up-right', drawing());
  const { code, out, err } = await project.run('build', './svg', '--out', 'src/icons', '--names');
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(
    /^src\/icons: 2 icons: 2 written, 0 unchanged\. \S+ \S+ of SVG became .+\n\d\.\d\d s\n$/,
  );
  expect(project.files('src/icons')).toEqual([
    '.altglyph.json',
    'catalogue.json',
    'icons/home.d.ts',
    'icons/home.js',
    'icons/nav/arrow-up-right.d.ts',
    'icons/nav/arrow-up-right.js',
    'index.d.ts',
    'index.js',
    'lazy.d.ts',
    'lazy.js',
    'package.json',
  ]);
  expect(project.read('src/icons/icons/nav/arrow-up-right.js')).toContain("'Arrow up right'");
  expect(project.read('src/icons/index.js')).toContain(
    "export { NavArrowUpRightIcon } from './icons/nav/arrow-up-right.js';",
  );
});

test('the good is written and the bad is listed, with place, reason and remedy; exit code 1', async () => {
  project.draw('home');
  project.draw('bad', '<svg viewBox="0 0 9 9">\n  <script/><path d="M0 0h9"/></svg>');
  project.write('svg/worse.svg', 'Not a drawing');
  const { code, err } = await project.run('build', 'svg', '--out', 'out');
  expect(code).toBe(1);
  expect(err.split('\n').slice(0, 2)).toEqual([
    'svg/bad.svg:2:3: error: A drawing must not run code. Remove the <script>. (script)',
    expect.stringMatching(
      /^svg\/worse\.svg:1:\d+: error: This is not well-formed XML: .+ Fix the markup\. \(malformed\)$/,
    ),
  ]);
  expect(err).toContain('out: 1 icon: 1 written, 0 unchanged, 2 refused.');
  expect(project.has('out/icons/home.js')).toBe(true);
});

test('unsafe parts are stripped where one asks for it', async () => {
  project.draw('bad', '<svg viewBox="0 0 9 9"><script/><path d="M0 0h9v9z"/></svg>');
  const { code, err } = await project.run('build', 'svg', '--out', 'out', '--unsafe', 'strip');
  expect(code).toBe(0);
  expect(err).toContain('svg/bad.svg:1:24: warning: A drawing must not run code.');
  expect(project.read('out/icons/bad.js')).not.toContain('script');
});

test('--json prints one object and nothing else on standard output', async () => {
  project.draw('home');
  project.draw('bad', '<svg viewBox="0 0 9 9"><script/></svg>');
  const { code, out } = await project.run('build', 'svg', '--out', 'out', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    icons: [
      {
        file: 'svg/home.svg',
        name: 'home',
        component: 'HomeIcon',
        module: 'icons/home',
        title: 'Title',
        description: 'Description.',
        bytes: { before: expect.any(Number), after: expect.any(Number) },
        out: 'out',
      },
    ],
    findings: expect.arrayContaining([
      {
        rule: 'script',
        severity: 'error',
        file: 'svg/bad.svg',
        line: 1,
        column: 24,
        message: expect.any(String),
      },
    ]),
    counts: { files: 2, written: 1, unchanged: 0, removed: 0, refused: 1 },
    ms: expect.any(Number),
  });
});

test('a drawing that is refused now keeps its last good module, marked as stale', async () => {
  project.draw('home');
  await project.run('build', 'svg', '--out', 'out');
  const before = project.read('out/icons/home.js');
  project.draw('home', '<svg viewBox="0 0 9 9"><script/></svg>');
  const { code, out, err } = await project.run('build', 'svg', '--out', 'out', '--json');
  expect(code).toBe(1);
  expect(project.read('out/icons/home.js')).toBe(before);
  expect(JSON.parse(out)).toMatchObject({ icons: [{ name: 'home', stale: true }] });
  expect(err).toContain('1 refused drawing kept the last good module.');
});

test('--check writes nothing and tells what is out of date', async () => {
  project.draw('home');
  const stale = await project.run('build', 'svg', '--out', 'out', '--check');
  expect(stale.code).toBe(1);
  expect(stale.err).toContain('out/icons/home.js is out of date.\n');
  expect(project.has('out')).toBe(false);
  await project.run('build', 'svg', '--out', 'out');
  expect((await project.run('build', 'svg', '--out', 'out', '--check')).code).toBe(0);
  project.draw('home', drawing('M0 0h9v9z'));
  project.draw('next');
  const { code, out } = await project.run('build', 'svg', '--out', 'out', '--check', '--json');
  expect(code).toBe(1);
  const { outdated } = JSON.parse(out) as { outdated: string[] };
  expect(outdated).toEqual(
    expect.arrayContaining(['out/icons/home.js', 'out/icons/next.js', 'out/index.js']),
  );
  expect(project.has('out/icons/next.js')).toBe(false);
});

test('--check lists as much as can be read, and all of it as JSON', async () => {
  for (let at = 0; at < 30; at += 1) project.draw(`icon-${at}`);
  const { code, out, err } = await project.run('build', 'svg', '--out', 'out', '--check', '--json');
  const { outdated } = JSON.parse(out) as { outdated: string[] };
  const lines = err.split('\n').filter((line) => line.endsWith(' is out of date.'));
  expect(code).toBe(1);
  // A module and its declarations for each, the index, the functions by name and two files of JSON.
  expect(outdated).toHaveLength(2 * 30 + 2 + 2 + 2);
  expect(lines).toEqual(outdated.slice(0, 50).map((path) => `${path} is out of date.`));
  expect(err).toContain('\n… and 16 more; --json lists them all.\nRun altglyph build without');
});

test('--dry-run writes nothing and says what it would', async () => {
  project.draw('home');
  const { code, err } = await project.run('build', 'svg', '--out', 'out', '--dry-run');
  expect(code).toBe(0);
  expect(err).toContain('out: 1 icon: 1 to write, 0 unchanged.');
  expect(project.has('out')).toBe(false);
});

test('--quiet says nothing where nothing is wrong', async () => {
  project.draw('home');
  expect(await project.run('build', 'svg', '--out', 'out', '--quiet')).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});

test('--format tsx writes TypeScript, and what js had written goes', async () => {
  project.draw('home');
  await project.run('build', 'svg', '--out', 'out');
  await project.run('build', 'svg', '--out', 'out', '--format', 'tsx');
  expect(project.files('out')).toEqual([
    '.altglyph.json',
    'catalogue.json',
    'icons/home.tsx',
    'index.ts',
    'lazy.ts',
  ]);
});

test('prefix, suffix and flat decide the names', async () => {
  project.draw('nav/home');
  const args = ['build', 'svg', '--out', 'out', '--prefix', 'Ui', '--suffix', '', '--flat'];
  expect((await project.run(...args)).code).toBe(0);
  expect(project.read('out/index.js')).toContain('export { UiHome }');
  const { code, err } = await project.run('build', 'svg', '--out', 'out', '--prefix', 'ui-');
  expect(code).toBe(2);
  expect(err).toBe(
    "The prefix `ui-` cannot be part of a component's name. Use letters and digits, starting with a capital letter.\n",
  );
});

test.each([
  [['bild'], "error: unknown command 'bild'\n(Did you mean build?)\n"],
  [
    ['build', 'svg', '--frmat', 'js'],
    "error: unknown option '--frmat'\n(Did you mean --format?)\n",
  ],
  [['build', 'svg', '--out', 'out', '--jobs', '0'], /It must be a whole number, at least 1/],
  [['build', 'svg', '--format', 'jsx'], /Allowed choices are js, tsx/],
  [['build', 'svg'], 'Say where the output goes: --out src/icons\n'],
  [
    ['build'],
    'Say which drawings to build and where to put them: altglyph build ./svg --out src/icons\n',
  ],
  [['build', 'nowhere', '--out', 'out'], /^nowhere: error: There is no such file or folder\./],
  [
    ['build', 'empty', '--out', 'out'],
    /^empty: error: There are no files here whose names end in \.svg\./,
  ],
  [
    ['build', 'svg', '--out', '.'],
    /^\.: error: The output folder \. contains the drawings in svg\./,
  ],
  [
    ['build', 'svg', '--out', 'empty/readme.md'],
    /^empty\/readme\.md: error: The output folder empty\/readme\.md is a file\. Choose a folder for the output\./,
  ],
  [
    ['build', 'svg', '--out', 'empty/readme.md/icons'],
    /: The output folder empty\/readme\.md\/icons would be inside empty\/readme\.md, which is a file\./,
  ],
  [['build', 'svg', '--out', ''], '--out is empty. Say where the output goes: --out src/icons\n'],
  [['build', 'svg', '--out', 'out', '--words', 'no.json'], 'no.json cannot be read: ENOENT.\n'],
  [['build', '--config', 'no.json'], 'There is no configuration file no.json.\n'],
  [
    ['build', 'svg', '--out', 'out', '--watch', '--json'],
    '--watch and --json cannot be used together.\n',
  ],
])('%j is refused with exit code 2, and nothing is written', async (args, message) => {
  project.draw('home');
  project.write('empty/readme.md', '');
  const { code, out, err } = await project.run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
  expect(project.has('out')).toBe(false);
});

test('help has examples, and the version is the version', async () => {
  const { code, out } = await project.run('build', '--help');
  expect(code).toBe(0);
  expect(out).toContain('altglyph build node_modules/lucide-static/icons --out src/icons --names');
  expect((await project.run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('many warnings of one rule are counted, and all of them are in the JSON', async () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="9">a</text></svg>';
  for (let at = 10; at < 30; at += 1) project.draw(`a${at}`, text);
  const { code, err, out } = await project.run('build', 'svg', '--out', 'out', '--json');
  expect(code).toBe(0);
  expect(err.match(/\(text\)/g)).toHaveLength(10);
  expect(err).toContain('… and 10 more of text; --json lists them all.');
  expect((JSON.parse(out) as { findings: unknown[] }).findings).toHaveLength(20);
});
