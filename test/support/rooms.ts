/**
 * What each folder of the sources may import: the one place that says so. Nothing is allowed that is
 * not listed here. `test/rooms.test.ts` holds every import against it, and CONTRIBUTING.md shows it.
 */

export interface Room {
  /** A file, the files of a folder (`src/compiler/*.ts`) or everything in a folder. */
  files: string;
  knows: string;
  /**
   * Files of this repository; a folder stands for its `index.ts` alone, and what is in braces for
   * one name each. Files of one room may always import each other.
   */
  ours: readonly string[];
  /** Packages and modules of Node as they are written in an import; `*` stands for any text. */
  packages: readonly string[];
}

const room = (files: string, knows: string, ours: string[], packages: string[] = []): Room => ({
  files,
  knows,
  ours,
  packages,
});

/** A file belongs to the first room that it fits. */
export const ROOMS: readonly Room[] = [
  room('src/compiler/types.ts', 'the records that pass between rooms', []),
  room('src/compiler/bytes.ts', 'the length of a text in bytes', []),
  room('src/compiler/elements.ts', 'the elements of SVG', []),
  room('src/compiler/hidden.ts', 'characters that nobody sees', []),
  room('src/compiler/decode.ts', 'the encoding of a file', ['src/compiler/types.ts']),
  room('src/compiler/names.ts', 'names of components', ['src/compiler/{bytes,types}.ts']),
  room('src/compiler/parse', 'SVG text', ['src/compiler/{bytes,types}.ts'], ['saxes']),
  room('src/compiler/style', 'CSS', ['src/compiler/types.ts'], ['css-tree']),
  room(
    'src/compiler/optimise',
    'making a drawing smaller',
    ['src/compiler/{elements,types}.ts', 'src/compiler/style'],
    ['svgo'],
  ),
  room('src/compiler/check', 'rules and their messages', [
    'src/compiler/{elements,hidden,types}.ts',
    'src/compiler/style',
  ]),
  room('src/compiler/emit', 'generated code', ['src/compiler/{bytes,hidden,types}.ts']),
  room('src/compiler/*.ts', 'the order of the steps', [
    'src/compiler/{bytes,decode,hidden,names,types}.ts',
    'src/compiler/{check,emit,optimise,parse,style}',
  ]),
  room('src/audit/types.ts', 'the records that pass between rooms', []),
  room('src/audit/place.ts', 'where an icon is', []),
  room(
    'src/audit/settings.ts',
    'which rules count',
    ['src/audit/{place,types}.ts'],
    ['node:crypto', 'picomatch'],
  ),
  room(
    'src/audit/set',
    'rules about a set of drawings',
    ['src/audit/{settings,types}.ts', 'src/compiler'],
    ['colord', 'colord/plugins/names'],
  ),
  room('src/audit/axe', 'rules for axe', ['src/audit/types.ts', 'src/generated/axe-source.js']),
  room(
    'src/audit/pages',
    'icons in a browser',
    ['src/audit/{settings,types}.ts', 'src/audit/axe'],
    ['node:*', 'axe-core', 'playwright-core', 'pngjs'],
  ),
  room(
    'src/audit/report',
    'reports as text',
    ['src/audit/{place,types}.ts'],
    ['node:crypto', 'picocolors', 'sarif', 'valibot'],
  ),
  room(
    'src/node',
    'files and folders',
    ['src/audit/{place,settings,types}.ts', 'src/audit/set', 'src/compiler'],
    ['node:*', 'chokidar', 'tinyglobby'],
  ),
  room(
    'src/plugins',
    'bundlers',
    ['src/compiler'],
    ['node:*', '@rollup/pluginutils', 'esbuild', 'rollup', 'vite'],
  ),
  room(
    'src/cli',
    'arguments, configuration, terminals',
    ['src/audit/{settings,types}.ts', 'src/audit/{pages,report,set}', 'src/compiler', 'src/node'],
    [
      'node:*',
      'chokidar',
      'cli-progress',
      'commander',
      'fastest-levenshtein',
      'jsonc-parser',
      'picocolors',
      'sucrase',
      'tinyglobby',
      'valibot',
    ],
  ),
  room('src/react', 'what runs in the browser', [], ['react', 'react/jsx-runtime']),
  room('src/client', 'types of imported drawings', [], ['altglyph/react']),
  room('src/index.ts', 'our own icons', ['src/generated', 'src/react']),
  room(
    'scripts',
    'our own build and tools',
    [
      'src/audit/{settings,types}.ts',
      'src/audit/{pages,report,set}',
      'src/compiler',
      'src/node',
      'src/react',
      'test/*',
    ],
    ['*'],
  ),
];

/** Stands for the module in an `import()` or `require()` whose path is not known before it runs. */
export const COMPUTED = '(computed)';

export interface Exception {
  file: string;
  /** A path in this repository, or `COMPUTED`. */
  imports: readonly string[];
  why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    file: 'scripts/schemas.ts',
    imports: ['src/cli/schema.ts'],
    why: 'The published JSON Schemas are made from it, and an entry that exported it would bring valibot to everybody who writes a configuration.',
  },
  {
    file: 'scripts/bench/audit/pages-run.ts',
    imports: ['src/audit/pages/{browser,tab,targets}.ts'],
    why: 'It times axe alone in a browser and pages as the audit opens them. The entry is public, and nobody else needs these.',
  },
  {
    file: 'scripts/bench/audit/pages-run.ts',
    imports: [COMPUTED],
    why: 'It times the package in dist, which is not there before a build.',
  },
  {
    file: 'scripts/bench/bundle.ts',
    imports: [COMPUTED],
    why: 'It reads the package in dist, which is not there before a build.',
  },
  {
    file: 'scripts/bench/compile/tools.ts',
    imports: [COMPUTED],
    why: 'It loads a bundle that it has just made, and plugins of SVGR that it has just installed.',
  },
  {
    file: 'src/cli/config.ts',
    imports: [COMPUTED],
    why: 'The configuration is a file of the user.',
  },
  {
    file: 'src/node/rasteriser.ts',
    imports: [COMPUTED],
    why: 'The user installs resvg, and the parent process has found out where.',
  },
];
