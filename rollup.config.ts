import { readFile, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import typescript from '@rollup/plugin-typescript';
import type { Plugin, RollupOptions } from 'rollup';
import { compilerBundle } from './scripts/compiler-bundle.ts';
import { stylesheets } from './scripts/stylesheets.js';

/*
 * The package, in two forms of the same modules:
 * - dist/generated/icons/*.js, one file an icon, for deep imports;
 * - dist/index.js, all icons in one file, so that a dev server that does not bundle loads two
 *   modules for `import … from 'altglyph'` instead of sixty.
 * Both import the one runtime, dist/react/index.js.
 */

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const isReact = (id: string) => /^react(\/|$)/.test(id);
const isRuntime = (id: string) => /^altglyph\/react(\/|$)/.test(id);
/** `altglyph/react/with-id` is `react/with-id`. */
const runtimeFile = (id: string) => `react/${id.split('/')[2] ?? 'index'}.js`;

/** Types come with the first build; the second has the same. */
const compile = (declaration: boolean) =>
  typescript({
    tsconfig: './src/tsconfig.json',
    compilerOptions: declaration ? { declaration, declarationDir: './dist' } : {},
  });

/** What is published as it stands. */
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
    }
  },
};

/** Modules of icons that are no more must not stay in the package. */
const clean: Plugin = {
  name: 'clean',
  buildStart: () => rm(root('dist'), { recursive: true, force: true }),
};

const icons = (await readdir(root('src/generated/icons')))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -'.js'.length));

/** Declarations of generated modules, which name the runtime by its place in the package. */
const declarations: Plugin = {
  name: 'declarations',
  async buildStart() {
    for (const name of ['index', ...icons.map((icon) => `icons/${icon}`)]) {
      const text = await readFile(root(`src/generated/${name}.d.ts`), 'utf8');
      const up = name.includes('/') ? '../..' : '..';
      const source = text.replace(
        /(?<= from ')altglyph\/react[^']*/,
        (id) => `${up}/${runtimeFile(id)}`,
      );
      this.emitFile({ type: 'asset', fileName: `generated/${name}.d.ts`, source });
    }
  },
};

/**
 * The runtime is a file of its own that every other file of the package imports.
 *
 * @param up from the modules' folder to `dist`
 */
const besideRuntime = (up: string) =>
  ({
    external: (id: string) => isReact(id) || isRuntime(id),
    plugins: [compile(false)],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      paths: (id: string) => (isRuntime(id) ? `${up}/${runtimeFile(id)}` : id),
    },
  }) satisfies RollupOptions;

const config: RollupOptions[] = [
  {
    input: { 'react/index': 'src/react/index.ts', 'react/with-id': 'src/react/with-id.ts' },
    external: isReact,
    plugins: [
      clean,
      compile(true),
      declarations,
      copy({ 'catalogue.json': 'src/generated/catalogue.json' }),
      styles,
    ],
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
  },
  {
    ...besideRuntime('../..'),
    input: Object.fromEntries(
      icons.map((name) => [`generated/icons/${name}`, `src/generated/icons/${name}.js`]),
    ),
  },
  { ...besideRuntime('.'), input: 'src/index.ts' },
  ...compilerBundle,
];

export default config;
