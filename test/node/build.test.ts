/** What a build writes of a folder in which not all is well, and what it tells of it. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

test('the good is written, the refused is told, and the counts add up', async () => {
  draw('home');
  draw('nav/back');
  draw('bad', '<svg><script/></svg>');
  draw('worse', 'no drawing at all');
  const { counts, findings } = await build();
  expect(counts).toEqual({ files: 4, written: 2, unchanged: 0, removed: 0, refused: 2 });
  expect(new Set(findings.map(({ file }) => file.split('/').at(-1)))).toEqual(
    new Set(['bad.svg', 'worse.svg']),
  );
  expect(read('index.js')).toContain("export { NavBackIcon } from './icons/nav/back.js'");
  expect((await build()).counts).toMatchObject({ written: 0, unchanged: 2, refused: 2 });
});

test('a drawing that is gone takes its module along', async () => {
  draw('home');
  draw('nav/back');
  await build();
  rmSync(join(folder, 'svg/nav'), { recursive: true });
  const { counts } = await build();
  expect(counts).toEqual({ files: 1, written: 0, unchanged: 1, removed: 1, refused: 0 });
  expect(readdirSync(join(out, 'icons'))).toEqual(['home.d.ts', 'home.js']);
});

test('of two drawings with one component both are refused, and the older module stays', async () => {
  draw('arrow-up');
  await build();
  draw('arrow_up', svg('<path d="M0 0h8"/>'));
  const { icons, findings, counts } = await build();
  expect(findings.map(({ rule }) => rule)).toEqual(['same-component', 'same-component']);
  expect(icons.map(({ name, stale }) => [name, stale])).toEqual([['arrow-up', true]]);
  expect(counts).toMatchObject({ files: 2, refused: 2 });
});

test('nothing is written where it is only asked what would be', async () => {
  draw('home');
  const { counts, changes, changed } = await build({ write: false });
  expect([counts.written, changed]).toEqual([1, false]);
  expect([...changes.written]).toContain('icons/home.js');
  expect(existsSync(out)).toBe(false);
});

test('no drawings, no change: a mistyped folder does not empty the output', async () => {
  draw('home');
  await build();
  const { findings, counts } = await build({ icons: join(folder, 'elsewhere') });
  expect(findings.map(({ rule }) => rule)).toEqual(['no-folder']);
  expect(counts.removed).toBe(0);
  expect(existsSync(join(out, 'icons/home.js'))).toBe(true);
});

test('an empty list of drawings does not empty the output, either', async () => {
  draw('home');
  await build();
  const { findings, counts, changed } = await build({ icons: [] });
  expect(findings).toMatchObject([{ rule: 'no-drawings', severity: 'error', file: 'icons' }]);
  expect([counts.removed, changed]).toEqual([0, false]);
  expect(existsSync(join(out, 'icons/home.js'))).toBe(true);
});

test('in place, only what changes is touched', async () => {
  draw('home');
  draw('nav/back');
  await build({ inPlace: true });
  const { ino, mtimeMs } = statSync(join(out, 'icons/home.js'));
  const folderBefore = statSync(out).ino;
  draw('nav/next');
  rmSync(join(folder, 'svg/nav/back.svg'));
  await build({ inPlace: true });
  expect(statSync(join(out, 'icons/home.js'))).toMatchObject({ ino, mtimeMs });
  expect(statSync(out).ino).toBe(folderBefore);
  expect(readdirSync(join(out, 'icons/nav'))).toEqual(['next.d.ts', 'next.js']);
  rmSync(join(folder, 'svg/nav'), { recursive: true });
  await build({ inPlace: true });
  expect(readdirSync(join(out, 'icons')).toSorted()).toEqual(['home.d.ts', 'home.js']);
  expect(readdirSync(folder).toSorted()).toEqual(['out', 'svg']);
  expect((await build({ inPlace: true })).changed).toBe(false);
  expect((await build()).changed).toBe(false);
});

test('words, tags and mirroring come from the caller where it has them', async () => {
  draw('nav/back');
  draw(
    'home',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
  );
  const entries = { 'nav/back': { title: 'Back', tags: ['return'], mirrored: true } };
  const { icons, findings } = await build({
    entries,
    names: true,
    rules: { 'file-without-entry': 'off' },
  });
  expect(findings).toEqual([]);
  expect(icons).toMatchObject([
    { name: 'home', title: 'Home', mirrored: false },
    { name: 'nav/back', title: 'Back', mirrored: true, tags: ['return'] },
  ]);
  expect(JSON.parse(read('catalogue.json'))).toMatchObject({ icons: [{}, { tags: ['return'] }] });
});

test.each(['js', 'tsx'] as const)(
  'from %s to the other format, no drawing is gone',
  async (format) => {
    const other = format === 'js' ? 'tsx' : 'js';
    draw('home');
    draw('nav/back.tsx');
    draw('gone');
    await build({ format });
    rmSync(join(folder, 'svg/gone.svg'));
    const { counts } = await build({ format: other });
    expect(counts).toEqual({ files: 2, written: 2, unchanged: 0, removed: 1, refused: 0 });
  },
);

test.each([{ rules: null }, { limits: { bytes: 0 } }, { entries: null }])(
  'options that are wrong are told once, and leave the output as it is: %j',
  async (options) => {
    draw('home');
    draw('bell');
    await build();
    const before = read('index.js');
    const { findings, changed, counts } = await build(options as unknown as BuildOptions);
    expect(findings.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([
      'options: invalid-argument',
    ]);
    expect(changed).toBe(false);
    expect(counts).toMatchObject({ files: 2, refused: 2 });
    expect(read('index.js')).toBe(before);
  },
);

test.each([
  [{ icons: 7 }, ['`icons` must be a folder, a file or a glob pattern, or a list of them.']],
  [{ out: '' }, ['`out` must be the path of a folder.']],
  [
    { jobs: 0, strict: 'yes', onProgress: true },
    ['`jobs` must be a whole number from 1.', '`onProgress` must be a function.', '`strict` must'],
  ],
])('says of a build with %j what its options must be, and writes nothing', async (wrong, said) => {
  draw('home');
  const { counts, findings } = await build(wrong as Partial<BuildOptions>);
  expect(findings.map(({ rule }) => rule)).toEqual(said.map(() => 'invalid-argument'));
  for (const [at, text] of said.entries()) expect(findings[at]?.message).toContain(text);
  expect(counts.written).toBe(0);
  expect(existsSync(out)).toBe(false);
});

test('says what a call without options lacks', async () => {
  for (const call of [undefined, null, {}]) {
    const { findings } = await buildIcons(call as unknown as BuildOptions);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('`icons` must be'),
      expect.stringContaining('`out` must be'),
    ]);
  }
});
