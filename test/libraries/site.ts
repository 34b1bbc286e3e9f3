/** Pages built with each library as its users have it, in a project of its own. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { Consumer } from '../package/consumer.js';

const fixtures = new URL('../fixtures/libraries/', import.meta.url).pathname;

/** Modules of the fixtures that are no library's pages. */
const SHARED = ['app', 'bootstrap-names', 'faults', 'marks', 'render'];

/** The libraries that there are pages of, by the names of their modules. */
export const names = readdirSync(join(fixtures, 'src'))
  .map((file) => basename(file, '.jsx'))
  .filter((name) => !SHARED.includes(name));

/** What became of a library's pages: what the audit has to call it, or why they were not rendered. */
export interface Rendered {
  library?: string;
  error?: string;
}

/** Renders the pages of the libraries into the `site` of a project that has them installed. */
export async function render(app: Consumer): Promise<Record<string, Rendered>> {
  await build({
    entryPoints: ['render', ...names].map((name) => join(fixtures, 'src', `${name}.jsx`)),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    outdir: join(app.folder, 'dist'),
  });
  await app.exec(process.execPath, ['dist/render.js', ...names]);
  return JSON.parse(readFileSync(join(app.folder, 'rendered.json'), 'utf8')) as Record<
    string,
    Rendered
  >;
}

/**
 * Installs the libraries, each at its pinned version.
 *
 * @throws with npm's reason when one of them cannot be installed
 */
export async function install(): Promise<Consumer> {
  const app = new Consumer();
  cpSync(join(fixtures, 'package.json'), join(app.folder, 'package.json'));
  // Carbon's script sends what it counts to its makers.
  await app.install('--ignore-scripts');
  return app;
}
