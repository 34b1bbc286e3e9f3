import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { pack, type Packed } from './consumer.js';

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

const code = () =>
  packed.files.filter((file) =>
    /^dist\/(?!cli|compiler|node|pages|plugins|tools).*\.js$/.test(file),
  );

it('holds modules, types, drawings and papers, and no source', () => {
  const kinds = new Set(
    packed.files.map((file) => file.replace(/[\w-]+(?=\.(js|d\.ts|svg)$)/, '*')),
  );
  const modules = ['*', 'generated/*', 'generated/icons/*', 'react/*'];
  expect([...kinds].toSorted()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/axe/*.d.ts',
      'dist/axe/*.js',
      'dist/catalogue.json',
      'dist/cjs/axe/*.d.ts',
      'dist/cjs/axe/*.js',
      'dist/cjs/package.json',
      'dist/cli/*.d.ts',
      'dist/cli/*.js',
      'dist/client/*.d.ts',
      'dist/compiler/*.d.ts',
      'dist/compiler/*.js',
      'dist/node/*.d.ts',
      'dist/node/*.js',
      'dist/pages/*.d.ts',
      'dist/pages/*.js',
      'dist/plugins/*.d.ts',
      'dist/plugins/*.js',
      'dist/plugins/webpack.cjs',
      'dist/plugins/webpack.d.cts',
      'dist/tools/*.d.ts',
      'dist/tools/*.js',
      'dist/schema/audit.json',
      'dist/schema/config.json',
      'dist/schema/words.json',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/style.css',
      'dist/style.css.d.cts',
      'dist/tailwind.css',
      'dist/tailwind.css.d.cts',
      'dist/svg/*.svg',
      'package.json',
      'style.css',
      'tailwind.css',
      ...['dist', 'dist/cjs'].flatMap((folder) =>
        modules.flatMap((name) => [`${folder}/${name}.d.ts`, `${folder}/${name}.js`]),
      ),
    ].toSorted(),
  );
});

it('takes no more than 2.5 MB of a disk', () => {
  expect(packed.unpackedSize).toBeLessThan(2_500_000);
});

it('has the tools apart from the icons, and each library in them once', () => {
  for (const file of code())
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/\/(?:cli|compiler|node|plugins|tools)\//);
  const scripts = packed.files.filter((file) => /\.c?js$/.test(file));
  const holding = (text: string) =>
    scripts.filter((file) => readFileSync(file, 'utf8').includes(text));
  // What a plugin of SVGO says of itself, what css-tree says of CSS, and an error of saxes.
  for (const text of [
    'removes elements that are drawn outside',
    'SyntaxMatchError',
    'undefined entity',
  ])
    expect(holding(text), text).toHaveLength(1);
});

it('answers for its version without the compiler', () => {
  const loaded = new Set<string>();
  // What is imported by a call, so that Node can be told before to keep what it compiles.
  expect(readFileSync('dist/cli/index.js', 'utf8')).toContain('import("../tools/main.js")');
  const open = ['dist/cli/index.js', 'dist/tools/main.js'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    loaded.add(file);
    const text = readFileSync(file, 'utf8');
    // Of imports that are not made by a call: those are for when they are needed.
    for (const [, path = ''] of text.matchAll(/^(?:import|export)[^;"']*["'](\.[^"']+)["']/gm))
      open.push(new URL(path, `file:///${file}`).pathname.slice(1));
  }
  expect([...loaded]).toContain('dist/tools/commonjs.js');
  expect([...loaded].filter((file) => /compiler|node|set\.js/.test(file))).toEqual([]);
});

/** A module of the package and all that it imports when it is loaded. */
function graph(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/ from "(\.[^"]+)";/g)) {
    const imported = join(dirname(file), path!);
    if (!seen.has(imported)) graph(imported, seen);
  }
  return seen;
}

it('loads for a plugin the compiler, and nothing of the command', () => {
  for (const name of ['esbuild', 'loader', 'rollup', 'vite']) {
    const loaded = [...graph(`dist/plugins/${name}.js`)];
    expect(loaded).toContain('dist/tools/compiler.js');
    expect(loaded.filter((file) => /\/(?:cli|node|build|esm)\b/.test(file))).toEqual([]);
    for (const file of loaded)
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/worker_threads|chokidar/);
  }
});

it('loads for a build what puts a set together, and the compiler only for what has to be compiled', () => {
  const loaded = graph('dist/tools/build.js');
  expect([...loaded]).toEqual(expect.arrayContaining(['dist/tools/node.js', 'dist/tools/set.js']));
  for (const file of loaded) expect(file).not.toMatch(/compiler|audit|pages|chokidar/);
  expect(readFileSync('dist/tools/node.js', 'utf8')).toContain('import("./compiler.js")');
});

it('marks nothing as client code', () => {
  for (const file of code()) expect(readFileSync(file, 'utf8'), file).not.toContain('use client');
});

it('has one copy of the runtime for each module system', () => {
  const copies = code().filter((file) => readFileSync(file, 'utf8').includes('forwardRef('));
  expect(copies).toEqual(['dist/cjs/react/index.js', 'dist/react/index.js']);
});

it('declares all icons in one file, each with its picture, which is nowhere else', () => {
  const withPicture = (file: string) => readFileSync(file, 'utf8').includes('base64');
  const declared = ['dist/generated/index.d.ts', 'dist/cjs/generated/index.d.ts'];
  expect(
    [...code(), ...packed.files.filter((file) => file.endsWith('.d.ts'))].filter(withPicture),
  ).toEqual(declared.toSorted());
  for (const file of declared)
    expect(readFileSync(file, 'utf8').match(/;base64,/g)).toHaveLength(catalogue.icons.length);
  for (const { name, component } of catalogue.icons)
    expect(readFileSync(`dist/generated/icons/${name}.d.ts`, 'utf8')).toContain(
      `export { ${component} } from '../index.js';`,
    );
});

it('gives every drawing a size', () => {
  const drawings = packed.files.filter((file) => file.endsWith('.svg'));
  expect(drawings).toHaveLength(catalogue.icons.length);
  for (const file of drawings)
    expect(readFileSync(file, 'utf8'), file).toMatch(
      /^<svg xmlns="[^"]+" width="24" height="24" viewBox="0 0 24 24"/,
    );
});
