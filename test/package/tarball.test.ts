import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { pack, type Packed } from './consumer.js';

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

const code = () => packed.files.filter((file) => /^dist\/(?!compiler).*\.js$/.test(file));

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
      'dist/catalogue.json',
      'dist/cjs/package.json',
      'dist/compiler/*.d.ts',
      'dist/compiler/*.js',
      'dist/compiler/THIRD-PARTY-LICENSES.txt',
      'dist/style.css',
      'dist/tailwind.css',
      'dist/svg/*.svg',
      'package.json',
      ...['dist', 'dist/cjs'].flatMap((folder) =>
        modules.flatMap((name) => [`${folder}/${name}.d.ts`, `${folder}/${name}.js`]),
      ),
    ].toSorted(),
  );
});

it('marks nothing as client code', () => {
  for (const file of code()) expect(readFileSync(file, 'utf8'), file).not.toContain('use client');
});

it('has one copy of the runtime for each module system', () => {
  const copies = code().filter((file) => readFileSync(file, 'utf8').includes('forwardRef('));
  expect(copies).toEqual(['dist/cjs/react/index.js', 'dist/react/index.js']);
});

it('shows each icon in editors by a picture that is in its declarations alone', () => {
  const withPicture = (file: string) => readFileSync(file, 'utf8').includes('base64');
  expect(code().filter(withPicture)).toEqual([]);
  const declared = catalogue.icons.map(({ name }) => `dist/generated/icons/${name}.d.ts`);
  expect(declared.filter((file) => !withPicture(file))).toEqual([]);
});

it('gives every drawing a size', () => {
  const drawings = packed.files.filter((file) => file.endsWith('.svg'));
  expect(drawings).toHaveLength(catalogue.icons.length);
  for (const file of drawings)
    expect(readFileSync(file, 'utf8'), file).toMatch(
      /^<svg xmlns="[^"]+" width="24" height="24" viewBox="0 0 24 24"/,
    );
});
