import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import typescript from '@rollup/plugin-typescript';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import { toolsBundle } from './scripts/tools-bundle.ts';
import { stylesheets } from './scripts/stylesheets.js';

/*
 * The package: every public module is a file of its own, as ES modules in dist and as CommonJS in
 * dist/cjs. The index re-exports the icons' modules, so an icon is the same component however it is
 * imported. Within each module system all files import one copy of the runtime.
 */

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const icons = (await readdir(root('src/generated/icons')))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -'.js'.length));

/** Public modules, by their path in `dist`. */
const input = {
  index: 'src/index.ts',
  'react/index': 'src/react/index.ts',
  'react/with-id': 'src/react/with-id.ts',
  'generated/lazy': 'src/generated/lazy.js',
  ...Object.fromEntries(
    icons.map((name) => [`generated/icons/${name}`, `src/generated/icons/${name}.js`]),
  ),
};

/** The runtime's path in `dist` and in `src`, without an extension; `altglyph/react` is an index. */
const runtimePath = (id: string) =>
  /^altglyph\/react(\/|$)/.test(id) ? `react/${id.split('/')[2] ?? 'index'}` : undefined;

/** Generated modules import the runtime by its public name, which is a source file here. */
const runtime: Plugin = {
  name: 'runtime',
  resolveId: (id) => {
    const path = runtimePath(id);
    return path === undefined ? null : root(`src/${path}.ts`);
  },
};

/** Removes what an earlier build left, for example modules of icons that have been deleted. */
const clean: Plugin = {
  name: 'clean',
  buildStart: () => rm(root('dist'), { recursive: true, force: true }),
};

/**
 * Declarations of generated modules, which import the runtime by its path in the package. Those of
 * the icons are all in the index: TypeScript and editors open one file instead of sixty, which is
 * a third of what twenty icons cost them.
 */
const declarations: Plugin = {
  name: 'declarations',
  async buildStart() {
    const read = (name: string) => readFile(root(`src/generated/${name}.d.ts`), 'utf8');
    const emit = (name: string, source: string) =>
      this.emitFile({ type: 'asset', fileName: `generated/${name}.d.ts`, source });
    const declared: string[] = [];
    for (const name of icons) {
      const text = await read(`icons/${name}`);
      const [, imported, declaration] = /^[^]*?^(import .*;)\n([^]*)$/m.exec(text) ?? [];
      const component = /^export declare const (\w+): Icon;$/m.exec(text)?.[1];
      if (!imported?.includes('{ Icon }') || component === undefined)
        this.error(`src/generated/icons/${name}.d.ts is not the declaration of an icon.`);
      declared.push(declaration!);
      emit(`icons/${name}`, `export { ${component} } from '../index.js';\n`);
    }
    emit('index', `import type { Icon } from '../react/index.js';\n${declared.join('')}`);
    const lazy = await read('lazy');
    emit(
      'lazy',
      lazy.replace(/(?<= from ')altglyph\/react[^']*/, (id) => `../${runtimePath(id)}.js`),
    );
  },
};

/** Files that are published as they are. */
function copy(files: Record<string, string>): Plugin {
  return {
    name: 'copy',
    async buildStart() {
      for (const [fileName, from] of Object.entries(files)) {
        this.addWatchFile(root(from));
        this.emitFile({ type: 'asset', fileName, source: await readFile(root(from)) });
      }
    },
  };
}

const styles: Plugin = {
  name: 'styles',
  async buildStart() {
    for (const [fileName, source] of Object.entries(await stylesheets())) {
      this.addWatchFile(root(`src/${fileName}`));
      this.emitFile({ type: 'asset', fileName, source });
      // For tools that find files by their path and do not read `exports`: Parcel, postcss-import.
      await writeFile(root(fileName), `@import './dist/${fileName}';\n`);
    }
  },
};

/** The drawings as files, in the size of their grid: without a size, `<img>` stretches them. */
const drawings: Plugin = {
  name: 'drawings',
  async buildStart() {
    for (const name of icons) {
      const text = await readFile(root(`icons/${name}.svg`), 'utf8');
      const [viewBox, width, height] = / viewBox="0 0 (\S+) (\S+)"/.exec(text) ?? [];
      if (viewBox === undefined)
        this.error(`icons/${name}.svg has no view box that begins at 0 0.`);
      const source = text.replace(viewBox, ` width="${width}" height="${height}"${viewBox}`);
      this.emitFile({ type: 'asset', fileName: `svg/${name}.svg`, source });
    }
  },
};

/**
 * Marks dist/cjs as CommonJS and puts the declarations there too: TypeScript decides by the nearest
 * package.json whether a declaration describes an ES module, as Node does for code.
 */
const commonjs: Plugin = {
  name: 'commonjs',
  generateBundle(_, bundle) {
    const source = `${JSON.stringify({ type: 'commonjs' })}\n`;
    this.emitFile({ type: 'asset', fileName: 'cjs/package.json', source });
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.d.ts'))
        this.emitFile({ type: 'asset', fileName: `cjs/${file.fileName}`, source: file.source });
  },
};

/** What a module imports and passes on as well, in one import: bundlers would keep both of two. */
const oneImport: Plugin = {
  name: 'one-import',
  renderChunk: (code) =>
    code.replace(
      /^import \{ jsx \} (from '[^']+';)\nexport (\{ jsx, jsxs \}) \1$/m,
      'import $2 $1\nexport $2;',
    ),
};

const output = {
  dir: 'dist',
  hoistTransitiveImports: false,
  // The runtime is one file, which icons import by the name of its entry.
  manualChunks: (id) =>
    id.startsWith(root('src/react/')) && !/(?:with-id|jsx)\.ts$/.test(id) ? 'runtime' : undefined,
} satisfies OutputOptions;

const modules: RollupOptions = {
  input,
  external: /^react(\/|$)/,
  treeshake: { moduleSideEffects: 'no-external' },
  plugins: [
    clean,
    runtime,
    typescript({
      tsconfig: './src/tsconfig.json',
      compilerOptions: { declaration: true, declarationDir: './dist' },
    }),
    declarations,
    drawings,
    styles,
    copy({ 'catalogue.json': 'src/generated/catalogue.json' }),
  ],
  output: [
    { ...output, format: 'es', entryFileNames: '[name].js', plugins: [oneImport] },
    {
      ...output,
      format: 'cjs',
      entryFileNames: 'cjs/[name].js',
      esModule: true,
      plugins: [commonjs],
    },
  ],
};

export default [modules, ...toolsBundle];
