/** The configuration and the file of words: what they may hold, and what is said of mistakes. */
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
  ['svg', 'svg', /^svg: error: The output folder svg holds the drawings in svg\./],
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

test.each([
  [{ icon: 'svg', out: 'out' }, 'altglyph.config.mjs: `icon` is unknown. Did you mean `icons`?\n'],
  [{ icons: 'svg', out: 5 }, 'altglyph.config.mjs: `out` must be a string, not 5.\n'],
  [
    { icons: 'svg', out: 'out', format: 'jsx' },
    'altglyph.config.mjs: `format` must be `js` or `tsx`, not `jsx`.\n',
  ],
  [
    { icons: 'svg', out: 'out', names: 'yes' },
    'altglyph.config.mjs: `names` must be true or false, not `yes`.\n',
  ],
  [
    { icons: 'svg', out: 'out', rules: { 'no-titel': 'error' } },
    'altglyph.config.mjs: rules: `no-titel` is unknown. Did you mean `no-title`?\n',
  ],
  [
    { icons: 'svg', out: 'out', rules: { text: 'fatal' } },
    'altglyph.config.mjs: `rules.text` must be `error` or `warning` or `off`, not `fatal`.\n',
  ],
  [
    { icons: 'svg', out: 'out', limits: { bytes: 1.5 } },
    'altglyph.config.mjs: `limits.bytes` must be a whole number, not 1.5.\n',
  ],
  [
    { icons: 'svg', out: 'out', jobs: 0 },
    'altglyph.config.mjs: `jobs` must be at least 1, not 0.\n',
  ],
  [
    { icons: [], out: 'out' },
    'altglyph.config.mjs: `icons` is empty, and must be a list that holds something.\n',
  ],
  [{ icons: '', out: 'out' }, 'altglyph.config.mjs: `icons` is empty, and must be some text.\n'],
  [
    { icons: ['svg', ''], out: '' },
    'altglyph.config.mjs: `icons[1]` is empty, and must be some text.\naltglyph.config.mjs: `out` is empty, and must be some text.\n',
  ],
  [{ sets: [{ icons: 'svg' }] }, 'altglyph.config.mjs: `sets[0].out` is missing.\n'],
  [
    { sets: [{ icons: 'svg', out: 'out', formt: 'js' }] },
    'altglyph.config.mjs: sets[0]: `formt` is unknown. Did you mean `format`?\n',
  ],
  [
    { icons: 'svg' },
    'altglyph.config.mjs: `out` is missing: say where the drawings are, and where the output goes.\n',
  ],
  [
    {
      sets: [
        { icons: 'svg', out: 'out' },
        { icons: 'svg', out: './svg/../out' },
      ],
    },
    'altglyph.config.mjs: sets[0] and sets[1] both write to `out`. Give each set an output folder of its own, outside the others.\n',
  ],
  [
    {
      sets: [
        { icons: 'svg', out: 'out/ui' },
        { icons: 'svg', out: 'out-two' },
        { icons: 'svg', out: 'out' },
      ],
    },
    'altglyph.config.mjs: sets[0] and sets[2] write to `out/ui` and `out`, and `out/ui` is inside `out`. Give each set an output folder of its own, outside the others.\n',
  ],
  [
    { icons: 'svg', out: 'out', xyz: 1 },
    /^altglyph\.config\.mjs: `xyz` is unknown\. Known keys are `icons`, `out`, /,
  ],
])('%j is told with what would be right', async (value, message) => {
  project.write('altglyph.config.mjs', config(value));
  const { code, err } = await project.run('build');
  expect(code).toBe(2);
  if (typeof message === 'string') expect(err).toBe(message);
  else expect(err).toMatch(message);
  expect(project.has('out')).toBe(false);
});

test('all that is wrong is told at once, in JSON with its line and column', async () => {
  project.write('altglyph.config.json', '{\n  "icons": "svg",\n  "out": 5,\n  "naems": true\n}\n');
  const { code, err } = await project.run('build');
  expect(code).toBe(2);
  expect(err.trim().split('\n').toSorted()).toEqual([
    'altglyph.config.json:3:3: `out` must be a string, not 5.',
    'altglyph.config.json:4:3: `naems` is unknown. Did you mean `names`?',
  ]);
});

test.each([
  ['', 'altglyph.config.json:1:1: This is not JSON: a value is missing.\n'],
  [
    '{\n  "icons": "svg"\n  "out": "out"\n}',
    'altglyph.config.json:3:3: This is not JSON: a comma is missing.\n',
  ],
])('%j is no JSON', async (text, message) => {
  project.write('altglyph.config.json', text);
  expect(await project.run('build')).toEqual({ code: 2, out: '', err: message });
});

test.each([
  ['throw new Error("Not today")', 'altglyph.config.mjs cannot be loaded: Not today\n'],
  [
    'export const config = {}',
    'altglyph.config.mjs has no default export. Write `export default defineConfig({ … })`.\n',
  ],
])('%s is no configuration', async (text, message) => {
  project.write('altglyph.config.mjs', text);
  expect(await project.run('build')).toEqual({ code: 2, out: '', err: message });
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

test('a mistake in the words is told with its place', async () => {
  project.write('words.json', '{\n  "icons": {\n    "home": { "titel": "Home" }\n  }\n}\n');
  const { code, err } = await project.run('build', 'svg', '--out', 'out', '--words', 'words.json');
  expect([code, err]).toEqual([
    2,
    'words.json:3:15: icons.home: `titel` is unknown. Did you mean `title`?\n',
  ]);
});
