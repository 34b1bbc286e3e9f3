import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  doorsOf,
  exceptionsOf,
  importsOf,
  isAllowed,
  roomOf,
  targetOf,
} from './support/imports.ts';
import { EXCEPTIONS, ROOMS } from './support/rooms.ts';
import type { Room } from './support/rooms.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** From room to room: what may be imported, and what may not. */
const allowed = [
  ['src/compiler/parse/a.ts', '../types.js'],
  ['src/compiler/parse/a.ts', 'saxes'],
  ['src/compiler/style/a.ts', 'css-tree'],
  ['src/compiler/optimise/path/a.ts', '../../types.js'],
  ['src/compiler/optimise/a.ts', 'svgo'],
  ['src/compiler/optimise/a.ts', '../style/index.js'],
  ['src/compiler/check/a.ts', '../types.js'],
  ['src/compiler/check/a.ts', '../style/index.js'],
  ['src/compiler/emit/a.ts', '../types.js'],
  ['src/compiler/icon.ts', './parse/index.js'],
  ['src/compiler/set.ts', './emit/index.js'],
  ['src/node/a.ts', '../compiler/index.js'],
  ['src/node/a.ts', 'node:fs'],
  ['src/plugins/a.ts', '../compiler/index.js'],
  ['src/plugins/a.ts', 'node:fs'],
  ['src/cli/a.ts', '../node/index.js'],
  ['src/cli/a.ts', '../compiler/index.js'],
  ['src/audit/settings.ts', './types.js'],
  ['src/audit/set/rules/a.ts', '../../types.js'],
  ['src/audit/set/a.ts', '../../compiler/index.js'],
  ['src/audit/axe/rules/a.ts', '../../types.js'],
  ['src/audit/axe/a.ts', './rule.js'],
  ['src/audit/pages/a.ts', '../settings.js'],
  ['src/audit/pages/a.ts', '../axe/index.js'],
  ['src/audit/pages/a.ts', 'node:fs'],
  ['src/audit/report/html/a.ts', '../../types.js'],
  ['src/node/a.ts', '../audit/set/index.js'],
  ['src/node/a.ts', '../audit/settings.js'],
  ['src/cli/a.ts', '../audit/report/index.js'],
  ['src/cli/a.ts', '../audit/settings.js'],
  ['src/react/a.ts', 'react'],
  ['src/react/a.ts', './types.js'],
  ['scripts/a.ts', '../src/node/index.ts'],
  ['scripts/a.ts', '../src/compiler/index.ts'],
  ['scripts/schemas.ts', '../src/cli/schema.ts'],
  ['src/cli/config.ts', '(computed)'],
];
const refused = [
  ['src/compiler/types.ts', './parse/index.js'],
  ['src/compiler/parse/a.ts', '../optimise/index.js'],
  ['src/compiler/parse/a.ts', '../check/index.js'],
  ['src/compiler/parse/a.ts', '../icon.js'],
  ['src/compiler/parse/a.ts', 'node:fs'],
  ['src/compiler/style/a.ts', '../optimise/index.js'],
  ['src/compiler/optimise/path/a.ts', '../../parse/index.js'],
  ['src/compiler/optimise/a.ts', 'node:fs'],
  ['src/compiler/check/a.ts', '../emit/index.js'],
  ['src/compiler/check/a.ts', 'svgo'],
  ['src/compiler/emit/a.ts', '../../react/index.js'],
  ['src/compiler/emit/a.ts', '../check/index.js'],
  ['src/compiler/emit/a.ts', '../style/index.js'],
  ['src/compiler/icon.ts', 'node:fs'],
  ['src/compiler/icon.ts', '../node/index.js'],
  ['src/compiler/icon.ts', 'svgo'],
  ['src/node/a.ts', '../compiler/emit/index.js'],
  ['src/node/a.ts', '../react/index.js'],
  ['src/plugins/a.ts', '../compiler/emit/index.js'],
  ['src/plugins/a.ts', '../compiler/types.js'],
  ['src/plugins/a.ts', '../node/index.js'],
  ['src/plugins/a.ts', '../cli/index.js'],
  ['src/plugins/a.ts', '../react/index.js'],
  ['src/cli/a.ts', '../node/replace.js'],
  ['src/cli/a.ts', '../compiler/emit/index.js'],
  ['src/node/a.ts', '../cli/index.js'],
  ['src/audit/types.ts', './settings.js'],
  ['src/audit/settings.ts', './set/index.js'],
  ['src/audit/set/a.ts', '../axe/index.js'],
  ['src/audit/set/a.ts', '../../compiler/parse/index.js'],
  ['src/audit/set/a.ts', '../../node/index.js'],
  ['src/audit/set/a.ts', 'node:fs'],
  ['src/audit/set/a.ts', '@resvg/resvg-js'],
  ['src/audit/axe/a.ts', '../settings.js'],
  ['src/audit/axe/a.ts', '../../compiler/index.js'],
  ['src/audit/axe/rules/a.ts', '../../set/index.js'],
  ['src/audit/axe/a.ts', 'axe-core'],
  ['src/audit/pages/a.ts', '../axe/rule.js'],
  ['src/audit/pages/a.ts', '../set/index.js'],
  ['src/audit/pages/a.ts', '../../node/index.js'],
  ['src/audit/report/a.ts', '../set/index.js'],
  ['src/audit/report/html/a.ts', '../../pages/index.js'],
  ['src/audit/report/a.ts', 'node:fs'],
  ['src/node/a.ts', '../audit/set/rule.js'],
  ['src/node/a.ts', '../audit/report/index.js'],
  ['src/cli/a.ts', '../audit/report/html.js'],
  ['src/cli/a.ts', '../node/audit.js'],
  ['src/plugins/a.ts', '../audit/set/index.js'],
  ['src/react/a.ts', '../compiler/parse/index.js'],
  ['src/react/a.ts', '../compiler/types.js'],
  ['src/react/a.ts', 'clsx'],
  ['scripts/a.ts', '../src/compiler/parse/index.js'],
  ['src/compiler/parse/a.ts', '../names.js'],
  ['src/compiler/emit/a.ts', '../options.js'],
  ['src/compiler/style/a.ts', '../decode.js'],
  ['src/compiler/check/a.ts', 'fs'],
  ['src/compiler/check/a.ts', 'path'],
  ['src/compiler/check/a.ts', '../parse/words.js'],
  ['src/compiler/names.ts', './options.js'],
  ['src/compiler/icon.ts', 'chalk'],
  ['src/compiler/icon.ts', './parse/words.js'],
  ['src/index.ts', './node/index.js'],
  ['scripts/a.ts', '../src/audit/set/rule.ts'],
  ['scripts/a.ts', '../src/cli/program.ts'],
  ['scripts/a.ts', '../src/cli/schema.ts'],
  ['scripts/a.ts', '../src/generated/index.js'],
  ['scripts/a.ts', '../node_modules/svgo/lib/svgo.js'],
  ['src/compiler/style/a.ts', '../../../css-tree'],
  ['src/cli/main.ts', '(computed)'],
  ['src/new-room/a.ts', './b.js'],
  ['src/audit/new.ts', './types.js'],
];

describe('the table', () => {
  it.each(allowed)('lets %s import %s', (file, path) => {
    expect(isAllowed(file!, path!)).toBe(true);
  });

  it.each(refused)('does not let %s import %s', (file, path) => {
    expect(isAllowed(file!, path!)).toBe(false);
  });

  it('lets imports go one way', () => {
    const nextTo = (room: Room) =>
      doorsOf(room).flatMap(
        ({ text }) => roomOf(text.endsWith('.ts') ? text : `${text}/index.ts`) ?? [],
      );
    const visit = (room: Room, way: readonly string[]): void => {
      expect(way).not.toContain(room.files);
      for (const next of nextTo(room)) visit(next, [...way, room.files]);
    };
    for (const room of ROOMS) visit(room, []);
  });

  it('is the one in CONTRIBUTING.md', () => {
    const [, section = ''] = read('CONTRIBUTING.md').split('## The rooms\n');
    const rows = section
      .slice(0, section.indexOf('\n## '))
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const code = (texts: readonly string[]) =>
      texts.map((text) => `\`${text}\``).join(', ') || 'nothing';
    expect(rows.slice(2)).toEqual(
      ROOMS.map(({ files, knows, ours, packages }) => [
        code([files]),
        knows,
        code(ours),
        code(packages),
      ]),
    );
  });
});

describe('the sources', () => {
  // What is generated imports the package by its name, as the users' own icons do.
  const files = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.startsWith('src/generated/'));
  const imports = files.flatMap((file) =>
    importsOf(file, read(file)).map((path) => ({ file, path, target: targetOf(file, path) })),
  );

  it('belong to rooms', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('import what the table lets them', () => {
    expect(
      imports
        .filter(({ file, path }) => !isAllowed(file, path))
        .map(({ file, path }) => `${file} may not import ${path}`),
    ).toEqual([]);
  });

  it('need everything that the table lets them', () => {
    const unused = ROOMS.flatMap((room) =>
      doorsOf(room)
        .filter(
          ({ fits }) => !imports.some(({ file, target }) => roomOf(file) === room && fits(target)),
        )
        .map(({ text }) => `${room.files}: ${text}`),
    );
    expect(unused).toEqual([]);
  });

  it.each(EXCEPTIONS)('$file needs its exception for $imports', ({ file }) => {
    for (const { text, fits } of exceptionsOf(file))
      expect(
        imports.some((found) => found.file === file && fits(found.target)),
        text,
      ).toBe(true);
  });
});

it('imports are found however they are written', () => {
  const source = `
    import a from 'a';
    import type { B } from 'b';
    import 'c';
    export * from 'd';
    export type { E } from 'e';
    import f = require('f');
    type G = import('g').G;
    const h = () => import('h');
    const i = require(\`i\`);
    const j = createRequire(import.meta.url)('j');
    const k = () => import(name);
    declare module 'not imported' { import type { L } from 'l'; }
    const text = "import 'not imported'"; // import 'not imported'
    export { text };`;
  expect(importsOf('a.ts', source)).toEqual([...'abcdefghij', '(computed)', 'l']);
});
