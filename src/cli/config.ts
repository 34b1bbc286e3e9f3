import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson } from './json.js';
import { configSchema, type Config, type SetConfig } from './schema.js';
import { checkPlugins } from './svgo-plugins.js';
import { Unusable } from './unusable.js';
import { validate } from './validate.js';

const FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `altglyph.config.${ending}`);

/** A configuration, and the folder from which its paths are counted. */
export interface Loaded {
  config: Config;
  /** Undefined if there is no configuration. */
  file?: string;
  folder: string;
}

/** Node 22.18 and newer read TypeScript themselves. */
const readsTypeScript = () => Boolean((process.features as { typescript?: unknown }).typescript);

/** Imports a module. TypeScript is turned into JavaScript beside it, where its imports are found. */
async function importModule(file: string): Promise<unknown> {
  // A query keeps a watcher from getting the first version for ever.
  const load = (path: string): Promise<{ default?: unknown }> =>
    import(`${pathToFileURL(path).href}?${Date.now()}`) as Promise<{ default?: unknown }>;
  if (!/\.m?ts$/.test(file) || readsTypeScript()) return (await load(file)).default;
  const { transform } = await import('sucrase');
  const { code } = transform(readFileSync(file, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath: file,
  });
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.mjs`);
  try {
    writeFileSync(beside, code);
    return (await load(beside)).default;
  } finally {
    rmSync(beside, { force: true });
  }
}

async function readModule(file: string): Promise<Config> {
  const name = relative('', file);
  let value: unknown;
  try {
    value = await importModule(file);
  } catch (error) {
    throw new Unusable([
      `${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  if (value === undefined)
    throw new Unusable([
      `${name} has no default export. Write \`export default defineConfig({ … })\`.`,
    ]);
  const checked = validate(configSchema, value);
  if ('output' in checked) return checked.output;
  throw new Unusable(checked.faults.map(({ message }) => `${name}: ${message}`));
}

/**
 * Loads the configuration: the file that was asked for, or the one in this folder if there is one.
 *
 * @throws {Unusable} if it is missing though asked for, or wrong
 */
export async function loadConfig(asked?: string): Promise<Loaded> {
  if (asked !== undefined && !existsSync(asked))
    throw new Unusable([`There is no configuration file ${asked}.`]);
  const found = asked ?? FILES.find((name) => existsSync(name));
  if (found === undefined) return { config: {}, folder: process.cwd() };
  const file = resolve(found);
  const config = file.endsWith('.json')
    ? readJson(relative('', file), configSchema)
    : await readModule(file);
  checkPlugins(config, relative('', file));
  return { config, file, folder: dirname(file) };
}

const isAbsent = (value: unknown) => value === undefined;

/** The sets of a configuration, each with what holds for all of them, with paths from here. */
export function setsOf({ config, folder, file }: Loaded): SetConfig[] {
  const { $schema: _, sets, cache: _cache, jobs: _jobs, audit: _audit, ...shared } = config;
  const name = file === undefined ? 'The configuration' : relative('', file);
  const all = sets ? sets.map((set) => ({ ...shared, ...set })) : [shared];
  const here = (path: string) => relative('', resolve(folder, path)) || '.';
  return all.map(({ icons, out, words, ...set }) => {
    if (isAbsent(icons) || isAbsent(out))
      throw new Unusable([
        `${name}: \`${isAbsent(icons) ? 'icons' : 'out'}\` is missing: say where the drawings are, and where the output goes.`,
      ]);
    return {
      ...set,
      icons: [icons!].flat().map(here),
      out: here(out!),
      ...(words === undefined ? {} : { words: here(words) }),
    };
  });
}
