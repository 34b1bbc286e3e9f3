/** The configuration and the file of words: what they may hold, and what comes of it. */
import { beforeEach, expect, test } from 'vitest';
import { drawing, Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.draw('home', drawing());
});

const config = (value: object) => `export default ${JSON.stringify(value)};\n`;

test.each(['ts', 'mts', 'mjs', 'js', 'json'])('altglyph.config.%s is found', async (ending) => {
  const value = { icons: 'svg', out: 'out', names: true };
  const typed = `interface Own { out: string }\nconst own: Own = { out: 'out' };\nexport default { icons: 'svg', names: true as boolean, ...own };\n`;
  const text = { ts: typed, mts: typed, json: JSON.stringify(value) }[ending] ?? config(value);
  project.write('package.json', '{ "type": "module" }');
  project.write(`altglyph.config.${ending}`, text);
  const { code, err } = await project.run('build');
  expect([code, err]).toEqual([0, expect.stringContaining('out: 1 icon: 1 written')]);
  expect(project.files('.').filter((name) => name.includes('.config.'))).toEqual([
    `altglyph.config.${ending}`,
  ]);
});

test('several sets are built, each with what holds for all and what is its own', async () => {
  project.write('brand/logo.svg', drawing());
  project.write(
    'altglyph.config.json',
    JSON.stringify({
      names: true,
      sets: [
        { icons: 'svg', out: 'out/ui', prefix: 'Ui' },
        { icons: ['brand/*.svg'], out: 'out/brand', format: 'tsx' },
      ],
    }),
  );
  const { code, out } = await project.run('build', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    icons: [
      { component: 'UiHomeIcon', title: 'Home', out: 'out/ui' },
      { component: 'LogoIcon', title: 'Logo', out: 'out/brand' },
    ],
    counts: { files: 2, written: 2 },
  });
  expect(project.has('out/brand/icons/logo.tsx')).toBe(true);
});

test.each([
  ['missing', 'out/two', /^missing: error: There is no such file or folder\./],
  ['svg', 'svg', /^svg: error: The output folder svg contains the drawings in svg\./],
])('where the second of two sets cannot be built, the first is not written', async (...second) => {
  const [icons, out, message] = second;
  const sets = [
    { icons: 'svg', out: 'out/one' },
    { icons, out },
  ];
  project.write('altglyph.config.json', JSON.stringify({ sets }));
  const { code, out: told, err } = await project.run('build', '--json');
  expect([code, err.split('\n')]).toEqual([2, [expect.stringMatching(message), '']]);
  expect(JSON.parse(told)).toMatchObject({ icons: [], counts: { written: 0 } });
  expect(project.has('out')).toBe(false);
});

test('paths count from the configuration, and the command line wins over it', async () => {
  project.write(
    'config/altglyph.json',
    JSON.stringify({ icons: '../svg', out: '../out', suffix: 'Glyph' }),
  );
  await project.run('build', '--config', 'config/altglyph.json');
  expect(project.read('out/index.js')).toContain('HomeGlyph');
  await project.run(
    'build',
    '--config',
    'config/altglyph.json',
    '--out',
    'other',
    '--suffix',
    'Sign',
  );
  expect(project.read('other/index.js')).toContain('HomeSign');
});

test('plugins of SVGO take part, and rules and limits are those of the configuration', async () => {
  project.write(
    'altglyph.config.mjs',
    `export default {
      icons: 'svg', out: 'out',
      rules: { 'no-title': 'error' },
      limits: { elements: 5 },
      svgoPlugins: [{ name: 'repaint', fn: () => ({ element: { enter: (node) => {
        if (node.name === 'path') node.attributes.fill = 'red';
      } } }) }],
    };`,
  );
  project.draw('titled', drawing().replace('<path', '<title>Titled</title><path'));
  project.draw(
    'large',
    drawing().replace('<path', '<title>Large</title>' + '<g/>'.repeat(9) + '<path'),
  );
  const { code, err } = await project.run('build');
  expect(code).toBe(1);
  expect(err).toContain('svg/home.svg:1:1: error: The <svg> has no <title>.');
  expect(err).toMatch(/svg\/large\.svg:.* error: The drawing has more than 5 elements/);
  expect(project.read('out/icons/titled.js')).toContain("'red'");
});

test('words win over the drawing, by name with folders; an entry too many is a warning', async () => {
  project.draw('nav/back', drawing().replace('<path', '<title>Old</title><path'));
  project.write(
    'words.json',
    JSON.stringify({
      icons: {
        'nav/back': {
          title: 'Back',
          description: 'An arrow to the left.',
          tags: ['return'],
          mirrored: true,
        },
        gone: { title: 'Gone' },
      },
    }),
  );
  const { code, err, out } = await project.run(
    'build',
    'svg',
    '--out',
    'out',
    '--words',
    'words.json',
    '--json',
  );
  expect(code).toBe(0);
  expect(err).toContain('words.json: warning: The entry “gone” has no drawing.');
  expect(JSON.parse(out)).toMatchObject({
    icons: [
      { name: 'home' },
      { name: 'nav/back', title: 'Back', description: 'An arrow to the left.' },
    ],
  });
  expect(project.read('out/icons/nav/back.js')).toContain("'data-altglyph': 'mirror'");
  expect(project.read('out/catalogue.json')).toContain('"return"');
});

test('a file in the way of the second of two sets keeps the first from being written', async () => {
  const sets = [
    { icons: 'svg', out: 'one' },
    { icons: 'svg', out: 'two' },
  ];
  project.draw('home');
  project.write('altglyph.config.json', JSON.stringify({ sets }));
  project.write('two/index.js', 'export const theirs = 1;\n');
  for (const flags of [[], ['--check'], ['--dry-run']]) {
    const { code, err } = await project.run('build', ...flags);
    expect(code).toBe(2);
    expect(err).toContain('is in the way, and altglyph did not write it');
    expect(project.files('one')).toEqual([]);
    expect(project.files('two')).toEqual(['index.js']);
  }
});

test('a file in the way is told as well where nothing would be written', async () => {
  project.draw('home');
  project.write('out/index.js', 'export const theirs = 1;\n');
  for (const flag of ['--check', '--dry-run']) {
    const { code, err } = await project.run('build', 'svg', '--out', 'out', flag);
    expect(code).toBe(2);
    expect(err).toContain('is in the way, and altglyph did not write it');
  }
});
