/**
 * How the tools are bundled: the compiler, which also runs in browsers, and the plugins that bring it
 * to bundlers. The libraries that they need are included once for all of them, with their licences
 * beside them.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform, type TransformOptions } from 'esbuild';
import type { Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import license from 'rollup-plugin-license';
import { oneWay } from './one-way.js';

/** The tools' modules, by their path in `dist`. */
const entries: Record<string, string> = {
  'cli/define': 'src/cli/define.ts',
  'cli/index': 'src/cli/index.ts',
  'compiler/index': 'src/compiler/index.ts',
  'node/index': 'src/node/index.ts',
  'node/rasteriser': 'src/node/rasteriser.ts',
  'pages/index': 'src/audit/pages/index.ts',
  'plugins/esbuild': 'src/plugins/esbuild.ts',
  'plugins/loader': 'src/plugins/loader.ts',
  'plugins/rollup': 'src/plugins/rollup.ts',
  'plugins/vite': 'src/plugins/vite.ts',
};

/** Those that other files of the package load or run; the others are public and have declarations. */
const inside = new Set(['cli/index', 'node/rasteriser', 'plugins/loader']);

const root = (path: string) => fileURLToPath(new URL(path, `file://${process.cwd()}/`));

/** Parts of libraries that need Node, by the parts that do the same anywhere. */
const anywhere: Plugin = {
  name: 'anywhere',
  resolveId(id, importer = '') {
    // SVGO's entry for Node reads configuration files; this is the part that only optimises.
    if (id === 'svgo') return root('node_modules/svgo/lib/svgo.js');
    // csso brings an older css-tree for a plugin of SVGO that the compiler does not use.
    if (id === 'css-tree') return root('node_modules/css-tree/lib/index.js');
    const path = resolve(dirname(importer), id);
    // These read JSON from the disk; the same libraries hold it as modules, too.
    const isRead = /\/(?:css-tree|csso)\/lib\/(?:data|version)\.js$/.test(path);
    return isRead ? path.replace('/lib/', '/dist/') : null;
  },
};

const esbuild = async (code: string, options: TransformOptions) => ({
  code: (await transform(code, { target: 'es2022', charset: 'utf8', ...options })).code,
  map: null,
});

/** What several entries share, by where it comes from. */
const SHARED = [
  // What all CommonJS libraries need, so that none of them brings another one's chunk along.
  ['commonjs', /commonjsHelpers/],
  // The plugins match paths as the command does, and need nothing else of what it needs.
  ['globs', /\/node_modules\/picomatch\//],
  ['checks', /\/node_modules\/(?:valibot|jsonc-parser|fastest-levenshtein)\//],
  ['colours', /\/node_modules\/picocolors\//],
  // What makes a set of what is compiled already comes without what compiles: a run in which no
  // drawing has changed needs neither SVGO nor the parsers of XML and CSS.
  [
    'set',
    /\/src\/compiler\/(?:(?:set|names|decode|options|elements|bytes|given|hidden)\.|emit\/|style\/length|check\/(?:rules\/|findings|folder|ids|table|view-box))/,
  ],
  ['compiler', /\/src\/(?:compiler\/(?!index)|node\/compile-all)/],
  ['pages', /\/src\/audit\/(?:pages|axe)\/|\/axe-source/],
  ['audit', /\/src\/(?:audit\/|node\/(?:audit|pictures|rasterise)\.)/],
  // The rasteriser is a program of its own, and starts without the rest.
  ['node', /\/src\/node\/(?!index|rasteriser)/],
] as const;
const manualChunks = (id: string) => SHARED.find(([, from]) => from.test(id))?.[0];

/** Types cost nothing at run time, and those of the compiler and of sets refer to each other. */
const chunksOfTypes = (id: string) => manualChunks(id)?.replace(/^set$/, 'compiler');

/** Tells this build of the compiler from every other one, whatever its version says. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const sources = ['src/compiler', 'src/node'].map((folder) =>
    readdir(root(folder), { recursive: true, withFileTypes: true }),
  );
  const files = (await Promise.all(sources))
    .flat()
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => resolve(parentPath, name));
  for (const path of ['package-lock.json', ...files.toSorted()]) hash.update(await readFile(path));
  return hash.digest('hex');
}

const defined = fingerprint().then((hash) => ({
  'process.env.ALTGLYPH_BUILD': JSON.stringify(hash),
}));

/** Our own modules, which import each other by the names of the files that they become. */
const typescript: Plugin = {
  name: 'typescript',
  async resolveId(id, importer) {
    if (!importer?.endsWith('.ts') || !/^\..*\.js$/.test(id)) return null;
    const path = resolve(dirname(importer), id.replace(/js$/, 'ts'));
    return access(path).then(
      () => path,
      () => null,
    );
  },
  transform: async (code, id) =>
    id.endsWith('.ts')
      ? {
          ...(await esbuild(code, { loader: 'ts', define: await defined })),
          // Whoever imports one thing of a room does not load what the rest of the room needs.
          moduleSideEffects: false,
        }
      : null,
};

/** Names and syntax are shortened; lines stay lines, so that the place of an error leads somewhere. */
const smaller: Plugin = {
  name: 'smaller',
  renderChunk: (code) => esbuild(code, { minifyIdentifiers: true, minifySyntax: true }),
};

/** Declarations that are published as they are written. */
const declarations: Plugin = {
  name: 'declarations',
  async buildStart() {
    // A stylesheet is imported for its effect; as CommonJS, so that every module may.
    for (const fileName of ['style.css.d.cts', 'tailwind.css.d.cts'])
      this.emitFile({ type: 'asset', fileName, source: 'export {};\n' });
    for (const [fileName, from] of [
      ['client/index.d.ts', 'src/client/index.d.ts'],
      ['client/svg.d.ts', 'src/client/svg.d.ts'],
    ] as const)
      this.emitFile({ type: 'asset', fileName, source: await readFile(root(from)) });
  },
};

/** The JSON Schemas of the files that people write, made from what the command checks them by. */
const schemas: Plugin = {
  name: 'schemas',
  async buildStart() {
    const args = ['--import', 'tsx', 'scripts/schemas.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    for (const [name, schema] of Object.entries(JSON.parse(stdout) as Record<string, object>)) {
      const source = `${JSON.stringify(schema, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: `schema/${name}.json`, source });
    }
  },
};

/** The rules for axe as a script for a page, which the module has made itself. */
const axeScript: Plugin = {
  name: 'axe-script',
  generateBundle(_, bundle) {
    const chunk = bundle['cjs/axe/index.js'];
    if (chunk?.type !== 'chunk') return;
    const module: { script?: string } = {};
    runInNewContext(chunk.code, { exports: module });
    const source = module.script!;
    // Among what is CommonJS, because it is no module.
    this.emitFile({ type: 'asset', fileName: 'cjs/axe.js', source });
    this.emitFile({ type: 'asset', fileName: 'cjs/axe.d.ts', source: 'export {};\n' });
  },
};

const axe = { 'axe/index': 'src/audit/axe/index.ts' };

const external = [/^node:/, ...builtinModules];

export const toolsBundle: RollupOptions[] = [
  {
    // Test runners import it and require it.
    input: axe,
    plugins: [typescript, axeScript],
    treeshake: { moduleSideEffects: false },
    output: [
      { dir: 'dist', format: 'es' },
      { dir: 'dist', format: 'cjs', entryFileNames: 'cjs/[name].js', esModule: true },
    ],
  },
  {
    input: axe,
    plugins: [dts({ tsconfig: './src/tools.tsconfig.json' })],
    output: [{ dir: 'dist' }, { dir: 'dist', entryFileNames: 'cjs/[name].d.ts' }],
  },
  {
    input: entries,
    external,
    // What libraries do among themselves is theirs.
    onwarn: (warning, warn) => {
      const ids = warning.ids ?? [];
      if (warning.code === 'UNUSED_EXTERNAL_IMPORT') return;
      if (warning.code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules')))
        return;
      warn(warning);
    },
    plugins: [
      anywhere,
      typescript,
      nodeResolve({ preferBuiltins: true }),
      commonjs(),
      json(),
      license({ thirdParty: { output: root('dist/THIRD-PARTY-LICENSES.txt') } }),
      schemas,
      smaller,
      oneWay,
    ],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'tools/[name].js',
      hoistTransitiveImports: false,
      manualChunks,
    },
  },
  {
    // The one that is required, which imports the rest.
    input: 'src/plugins/webpack.ts',
    external: './loader.js',
    plugins: [typescript],
    output: { file: 'dist/plugins/webpack.cjs', format: 'cjs', exports: 'named', esModule: false },
  },
  {
    input: Object.fromEntries(Object.entries(entries).filter(([name]) => !inside.has(name))),
    external,
    plugins: [dts({ tsconfig: './src/tools.tsconfig.json' }), declarations],
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'tools/[name].d.ts',
      manualChunks: chunksOfTypes,
    },
  },
  {
    // As one file, since CommonJS does not import declarations of ES modules.
    input: 'src/plugins/webpack.ts',
    plugins: [dts({ tsconfig: './src/tools.tsconfig.json' })],
    output: { file: 'dist/plugins/webpack.d.cts', format: 'es' },
  },
];
