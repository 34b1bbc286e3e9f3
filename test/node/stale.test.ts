/** Which module a drawing keeps that is refused now: its last good one, as options ask for it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIcons, type BuildOptions } from '../../src/node/index.ts';
import { scratch, svg } from '../compile/support/compiled.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = scratch();
  out = join(folder, 'out');
});

function draw(name: string, text = svg('<path d="M0 0h9"/>')) {
  const path = join(folder, 'svg', `${name}.svg`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const build = (options: Partial<BuildOptions> = {}) =>
  buildIcons({ icons: join(folder, 'svg'), out, ...options });

const read = (path: string) => readFileSync(join(out, path), 'utf8');

test('a drawing that is refused now keeps its last good module, also over many runs', async () => {
  draw('home');
  draw('back');
  await build();
  const before = read('icons/home.js');
  draw('home', '<svg><script/></svg>');
  for (let run = 0; run < 3; run += 1) {
    const { icons, counts } = await build();
    expect(icons.map(({ name, stale }) => [name, stale])).toEqual([
      ['back', undefined],
      ['home', true],
    ]);
    expect(counts).toEqual({ files: 2, written: 0, unchanged: 1, removed: 0, refused: 1 });
    expect(read('icons/home.js')).toBe(before);
    expect(read('index.js')).toContain('HomeIcon');
    expect(read('catalogue.json')).toContain('"home"');
  }
  // Under another name it would be another component.
  const renamed = await build({ prefix: 'Ui' });
  expect(renamed.icons.map(({ component }) => component)).toEqual(['UiBackIcon']);
  expect(existsSync(join(out, 'icons/home.js'))).toBe(false);
});

/** A title and an id, which its module draws with. */
const SHADED = svg(
  '<title>Home</title><linearGradient id="a"><stop stop-color="red"/></linearGradient><path fill="url(#a)" d="M0 0h9v9z"/>',
);

test.each([
  [{ format: 'js' }, { format: 'tsx' }],
  [{ format: 'tsx' }, { format: 'js' }],
  [{ runtime: 'inline' }, { runtime: 'elsewhere' }],
  [{ format: 'tsx', runtime: 'elsewhere' }, { runtime: 'inline' }],
] as const)(
  'the last good module is written again for other options: %j, then %j',
  async (before, after) => {
    const modules = () =>
      Object.fromEntries(
        readdirSync(out, { recursive: true, encoding: 'utf8' })
          .filter((path) => /^icons.(?:home|nav.back)\./.test(path))
          .map((path) => [path, read(path)]),
      );
    draw('home', SHADED);
    draw('nav/back');
    await build(after);
    const wanted = modules();
    await build(before);
    for (const name of ['home', 'nav/back']) draw(name, '<svg><script/></svg>');
    const { icons } = await build(after);
    expect(icons.map(({ name, stale }) => [name, stale])).toEqual([
      ['home', true],
      ['nav/back', true],
    ]);
    expect(Object.keys(wanted)).toHaveLength('format' in after && after.format === 'tsx' ? 2 : 4);
    expect(modules()).toEqual(wanted);
  },
);

test.each(['js', 'tsx'] as const)(
  'a module in %s that another version wrote stays as it is, as long as the format does',
  async (format) => {
    const other = 'import {\n  createIcon,\n} from "altglyph/react";\nexport const HomeIcon = 1;\n';
    draw('home');
    await build({ format });
    writeFileSync(join(out, `icons/home.${format}`), other);
    draw('home', '<svg><script/></svg>');
    const { icons } = await build({ format });
    expect(icons.map(({ name, stale }) => [name, stale])).toEqual([['home', true]]);
    expect(read(`icons/home.${format}`)).toBe(other);
  },
);

test('a module that was changed by hand is not taken for the last good one in another format', async () => {
  draw('home');
  await build();
  writeFileSync(join(out, 'icons/home.js'), 'export const HomeIcon = () => null;\n');
  draw('home', '<svg><script/></svg>');
  expect((await build({ format: 'tsx' })).icons).toEqual([]);
});
