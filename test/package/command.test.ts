/** `altglyph build` as it is published: installed from the tarball, with no other package beside it. */
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Consumer, pack, type Packed } from './consumer.js';
import { typeCheck } from './types.js';

let packed: Packed;
const app = new Consumer();
const altglyph = (...args: string[]) => app.exec('node_modules/.bin/altglyph', args);
const read = (path: string) => readFileSync(join(app.folder, path), 'utf8');

/** Enough text for two workers to pay. */
const MANY = 240;

const drawing = (at: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><!--${' '.repeat(1500)}--><path d="M${at % 9} 4h9v${(at % 7) + 2}z"/></svg>`;

const GRADIENT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>Shade</title><desc>Red to black.</desc><linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M4 4h16v16H4z"/></svg>';

beforeAll(async () => {
  packed = pack();
  await app.install('--omit=peer', packed.tarball);
  app.write('svg/shade.svg', GRADIENT);
  app.write('svg/nav/arrow-up.svg', drawing(3));
  for (let at = 0; at < MANY; at += 1) app.write(`many/a-${at}.svg`, drawing(at));
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** All files of a folder but the cache's own bookkeeping, by path. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(app.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(join(app.folder, folder).length + 1), readFileSync(path, 'utf8')]),
  );

it('brings no other package along and works at once', async () => {
  expect(
    readdirSync(join(app.folder, 'node_modules')).filter((name) => !name.startsWith('.')),
  ).toEqual(['altglyph']);
  await altglyph('build', 'svg', '--out', 'out', '--names', '--no-cache');
  expect(Object.keys(filesOf('out')).filter((path) => path.endsWith('.js'))).toEqual([
    'icons/nav/arrow-up.js',
    'icons/shade.js',
    'index.js',
    'lazy.js',
  ]);
});

it('keeps its types, in a project of any kind', async () => {
  app.link('react', '@types/react', 'csstype');
  await altglyph('build', 'svg', '--out', 'js', '--names', '--no-cache');
  await altglyph('build', 'svg', '--out', 'tsx', '--names', '--no-cache', '--format', 'tsx');
  const inline = ['--no-cache', '--runtime', 'inline'];
  await altglyph('build', 'svg', '--out', 'own', ...inline);
  await altglyph('build', 'svg', '--out', 'own-tsx', ...inline, '--format', 'tsx');
  for (const folder of ['js', 'tsx', 'own', 'own-tsx']) {
    app.write(
      `${folder}.tsx`,
      `import { NavArrowUpIcon, ShadeIcon } from './${folder}/index.js';
       import { lazyIcons } from './${folder}/lazy.js';
       export const all = [<ShadeIcon alt />, <ShadeIcon alt="Own" />, <NavArrowUpIcon />, lazyIcons['nav/arrow-up']];
       ${folder.startsWith('own') ? '// @ts-expect-error it has no words of its own' : ''}
       export const named = <NavArrowUpIcon alt />;
       // @ts-expect-error no icon has this name
       lazyIcons['nope'];`,
    );
    for (const options of [
      { module: 'nodenext' },
      { module: 'esnext', moduleResolution: 'bundler' },
    ])
      expect(typeCheck(app.folder, `${folder}.tsx`, options), folder).toEqual([]);
  }
});

it('with the runtime inline, the output needs React alone', async () => {
  await altglyph('build', 'svg', '--out', 'own', '--names', '--no-cache', '--runtime', 'inline');
  const alone = new Consumer();
  try {
    for (const [path, text] of Object.entries(filesOf('own'))) alone.write(`own/${path}`, text);
    alone.link('react', 'react-dom', 'scheduler');
    alone.write(
      'page.js',
      `import { createElement as h } from 'react';
       import { renderToStaticMarkup as render } from 'react-dom/server';
       import { NavArrowUpIcon, ShadeIcon } from './own/index.js';
       console.log(JSON.stringify([
         render(h(NavArrowUpIcon)), render(h(NavArrowUpIcon, { alt: true })), render(h(ShadeIcon, { alt: true }))]));`,
    );
    const [bare, named, shade] = await alone.json<string[]>('page.js');
    expect(bare).toContain('aria-hidden="true"');
    expect(named).toContain('role="img" aria-label="Arrow up"');
    expect(shade).toContain('aria-label="Shade" aria-description="Red to black."');
    expect(shade).toMatch(/fill="url\(#(\w+)\)".*|id="\w+"/);
  } finally {
    alone.remove();
  }
});

it('works in a project of CommonJS, which would take its files for such', async () => {
  const { type } = JSON.parse(read('out/package.json')) as { type: string };
  expect(type).toBe('module');
  const old = new Consumer({ type: 'commonjs' });
  try {
    old.unpack(packed);
    old.link('react', 'react-dom', 'scheduler');
    for (const [path, text] of Object.entries(filesOf('out'))) old.write(`out/${path}`, text);
    old.write(
      'page.cjs',
      `import('./out/index.js').then(({ NavArrowUpIcon }) => {
         const { renderToStaticMarkup: render } = require('react-dom/server');
         console.log(JSON.stringify(render(require('react').createElement(NavArrowUpIcon))));
       });`,
    );
    expect(await old.json<string>('page.cjs')).toContain('aria-hidden="true"');
  } finally {
    old.remove();
  }
});

it('leaves one icon of many in a bundle', async () => {
  app.write(
    'one.js',
    `import { NavArrowUpIcon } from './out/index.js';\nconsole.log(NavArrowUpIcon);`,
  );
  const { outputFiles } = await build({
    absWorkingDir: app.folder,
    entryPoints: ['one.js'],
    bundle: true,
    format: 'esm',
    external: ['react', 'react/jsx-runtime'],
    write: false,
  });
  const { text } = outputFiles[0]!;
  expect(text).toContain('NavArrowUpIcon');
  expect(text).not.toContain('Red to black');
});

it('writes the same bytes with workers, without them, and from the cache', async () => {
  await altglyph('build', 'many', '--out', 'one', '--no-cache', '--jobs', '1');
  await altglyph('build', 'many', '--out', 'two', '--cache', 'kept', '--jobs', '2');
  await altglyph('build', 'many', '--out', 'three', '--cache', 'kept');
  const one = filesOf('one');
  expect(Object.keys(one)).toHaveLength(2 * MANY + 7);
  expect(filesOf('two')).toEqual(one);
  expect(filesOf('three')).toEqual(one);
});

/** The results that were kept: a line each, in the packs of the cache. */
const packs = () => Object.keys(filesOf('kept')).filter((path) => path.endsWith('.pack'));
const linesOf = (pack: string) => read(`kept/${pack}`).split('\n').filter(Boolean);
const kept = () => packs().flatMap(linesOf);

it('takes results from the cache, but never those of other options or of a torn line', async () => {
  await altglyph('build', 'many', '--out', 'two', '--cache', 'kept');
  expect(kept()).toHaveLength(MANY);
  // What comes from the cache comes from there alone: a kept result that says otherwise is believed.
  const [pack] = packs() as [string];
  const [first, second, ...others] = linesOf(pack) as [string, string, ...string[]];
  const [key, text] = [first.slice(0, 64), first.slice(65)];
  const told = JSON.parse(text) as { icon: { module: string }; code: string };
  const wrong = [
    `${key} ${JSON.stringify({ ...told, code: '// kept\n' })}`,
    second.slice(0, 100),
    ...others,
  ];
  writeFileSync(join(app.folder, 'kept', pack), wrong.map((line) => `${line}\n`).join(''));
  rmSync(join(app.folder, 'two'), { recursive: true });
  await altglyph('build', 'many', '--out', 'two', '--cache', 'kept');
  expect(read(`two/${told.icon.module}.js`)).toBe('// kept\n');
  expect(Object.values(filesOf('two')).every((text) => text.length > 0)).toBe(true);
  await altglyph('build', 'many', '--out', 'two', '--cache', 'kept', '--prefix', 'Ui');
  expect(read(`two/${told.icon.module}.js`)).not.toBe('// kept\n');
  expect(new Set(kept().map((line) => line.slice(0, 64))).size).toBe(2 * MANY);
});

it('cleans the cache up after itself', async () => {
  const before = packs();
  expect(before).not.toEqual([]);
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const path of Object.keys(filesOf('kept')))
    utimesSync(join(app.folder, 'kept', path), old, old);
  await altglyph('build', 'many', '--out', 'two', '--cache', 'kept', '--prefix', 'My');
  expect(packs()).toHaveLength(1);
  expect(before).not.toContain(packs()[0]);
  expect(kept()).toHaveLength(MANY);
});

it('is a library too: altglyph/node builds and watches', async () => {
  app.write(
    'library.js',
    `import { buildIcons, watchIcons } from 'altglyph/node';
     const { counts, icons } = await buildIcons({ icons: 'svg', out: 'lib' });
     const watch = await watchIcons({ icons: 'svg', out: 'lib' }, { onBuilt: () => {}, onError: () => {} });
     await watch.close();
     console.log(JSON.stringify({ counts, names: icons.map(({ component }) => component) }));`,
  );
  expect(await app.json('library.js')).toEqual({
    counts: { files: 2, written: 2, unchanged: 0, removed: 0, refused: 0 },
    names: ['NavArrowUpIcon', 'ShadeIcon'],
  });
});

it('types its configuration, and publishes schemas that say the same', async () => {
  app.write(
    'typed.ts',
    `import { defineConfig } from 'altglyph/config';
     export default defineConfig({ names: true, sets: [{ icons: 'svg', out: 'a' }, { icons: ['x/*.svg'], out: 'b', format: 'tsx' }] });
     // @ts-expect-error there is no such key
     defineConfig({ iconz: 'svg' });
     // @ts-expect-error there is no such rule
     defineConfig({ rules: { nope: 'error' } });`,
  );
  expect(
    typeCheck(app.folder, 'typed.ts', { module: 'esnext', moduleResolution: 'bundler' }),
  ).toEqual([]);
  const schema = (name: string) =>
    JSON.parse(read(`node_modules/altglyph/dist/schema/${name}.json`)) as { $schema: string };
  const check = (name: string, value: unknown) => {
    const { $schema, ...rest } = schema(name);
    const ajv = $schema.includes('2020') ? new Ajv2020() : new Ajv();
    return ajv.validate(rest, value);
  };
  expect(check('config', { icons: 'svg', out: 'out', rules: { text: 'off' } })).toBe(true);
  expect(check('config', { icons: 'svg', out: 'out', rules: { nope: 'off' } })).toBe(false);
  expect(check('config', { iconz: 'svg' })).toBe(false);
  expect(check('words', { icons: { 'nav/home': { title: 'Home', tags: ['start'] } } })).toBe(true);
  expect(check('words', { icons: { home: { titel: 'Home' } } })).toBe(false);
});
