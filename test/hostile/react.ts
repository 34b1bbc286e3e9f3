import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A major of React, and the folder from which its packages are found. */
export interface React {
  major: number;
  folder: string;
}

/**
 * React 18 is installed for this command alone, into the git-ignored cache: as an alias beside
 * React 19 its peer dependencies could not be met.
 */
export function reacts(): React[] {
  const folder = resolve('.cache/react-18');
  if (!existsSync(`${folder}/node_modules/react-dom`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true}\n');
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', ['install', ...quietly, 'react@18', 'react-dom@18'], { cwd: folder });
  }
  return [
    { major: 18, folder },
    { major: 19, folder: resolve('.') },
  ];
}

/** The module of an icon, by the number of its input. */
export interface Module {
  id: number;
  code: string;
}

/** Exports every icon by the number of its input. */
const listOf = (modules: readonly Module[]) =>
  [
    ...modules.map(({ id }) => `import * as module${id} from 'icon:${id}';`),
    `export const icons = new Map([`,
    ...modules.map(({ id }) => `  [${id}, Object.values(module${id})[0]],`),
    `]);`,
  ].join('\n');

/** The icons as modules that the bundler alone knows: the names of their files are hostile too. */
const iconsOf = (modules: readonly Module[], { folder }: React): Plugin => ({
  name: 'icons',
  setup(bundler) {
    const codes = new Map(modules.map(({ id, code }) => [`icon:${id}`, code]));
    bundler.onResolve({ filter: /^icons$|^icon:\d+$/ }, ({ path }) => ({
      path,
      namespace: 'icon',
    }));
    bundler.onResolve({ filter: /^altglyph\/react/ }, ({ path }) => ({
      path: resolve(`src/react/${path.endsWith('with-id') ? 'with-id' : 'index'}.ts`),
    }));
    // Whoever imports React gets the same one.
    bundler.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found'
        ? undefined
        : bundler.resolve(path, { kind, resolveDir: folder, pluginData: 'found' }),
    );
    bundler.onLoad({ filter: /.*/, namespace: 'icon' }, ({ path }) => ({
      contents: codes.get(path) ?? listOf(modules),
    }));
  },
});

/** An app of these icons as one script. */
export async function bundled(
  entry: string,
  modules: readonly Module[],
  react: React,
  platform: 'browser' | 'node',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [iconsOf(modules, react)],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
