/** What is said of mistakes in the configuration and the file of words. */
import { builtinPlugins } from 'svgo';
import { beforeEach, expect, test } from 'vitest';
import { BUILT_IN } from '../../src/cli/svgo-plugins.ts';
import { drawing, Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.draw('home', drawing());
});

const config = (value: object) => `export default ${JSON.stringify(value)};\n`;

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
    [{ icons: 'svg', out: 'out' }],
    'altglyph.config.mjs: It must be an object, not a list. Put several sets into `sets`.\n',
  ],
  [
    { icons: 'svg', out: 'out', svgoPlugins: ['removeDesc', 'removeTitel'] },
    'altglyph.config.mjs: `svgoPlugins[1]`: SVGO has no plugin `removeTitel`. Did you mean `removeTitle`?\n',
  ],
  [
    { sets: [{ icons: 'svg', out: 'out', svgoPlugins: [{ name: 'mine', params: {} }] }] },
    'altglyph.config.mjs: `sets[0].svgoPlugins[0]`: SVGO has no plugin `mine`. A plugin of your own needs a function `fn`.\n',
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

test('the plugins that are known are those that SVGO has', () => {
  expect(BUILT_IN).toEqual(builtinPlugins.map(({ name }) => name));
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

test('a list in JSON is told as well', async () => {
  project.write('altglyph.config.json', '[{ "icons": "svg", "out": "out" }]');
  expect(await project.run('build')).toEqual({
    code: 2,
    out: '',
    err: 'altglyph.config.json:1:1: It must be an object, not a list. Put several sets into `sets`.\n',
  });
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

test('a mistake in the words is told with its place', async () => {
  project.write('words.json', '{\n  "icons": {\n    "home": { "titel": "Home" }\n  }\n}\n');
  const { code, err } = await project.run('build', 'svg', '--out', 'out', '--words', 'words.json');
  expect([code, err]).toEqual([
    2,
    'words.json:3:15: icons.home: `titel` is unknown. Did you mean `title`?\n',
  ]);
});
