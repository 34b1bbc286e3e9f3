import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildOptions } from '../node/index.js';
import { setsOf, type Loaded } from './config.js';
import { readJson } from './json.js';
import { wordsSchema, type SetConfig } from './schema.js';
import { Unusable } from './unusable.js';

/** What stands on the command line; undefined where it says nothing. */
export interface Flags {
  out?: string;
  format?: 'js' | 'tsx';
  names?: true;
  words?: string;
  prefix?: string;
  suffix?: string;
  flat?: true;
  runtime?: 'altglyph' | 'inline';
  watch?: true;
  check?: true;
  dryRun?: true;
  json?: true;
  quiet?: true;
  /** False for `--no-cache`; true where nothing was said. */
  cache?: string | boolean;
  jobs?: number;
  unsafe?: 'refuse' | 'strip';
  config?: string;
}

/** The folder for kept results of the package that this folder belongs to, if packages are installed. */
function defaultCache(): string | undefined {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules')))
      return join(folder, 'node_modules/.cache/altglyph');
    if (dirname(folder) === folder) return undefined;
  }
}

function cacheOf(flags: Flags, { config, folder }: Loaded): string | undefined {
  if (typeof flags.cache === 'string') return flags.cache;
  if (flags.cache === false || config.cache === false) return undefined;
  return config.cache === undefined ? defaultCache() : resolve(folder, config.cache);
}

const AFFIX = { prefix: /^(?:[A-Z][A-Za-z0-9_]*)?$/, suffix: /^[A-Za-z0-9_]*$/ };

function checkAffixes(set: SetConfig): void {
  for (const name of ['prefix', 'suffix'] as const) {
    const value = set[name] ?? '';
    if (!AFFIX[name].test(value))
      throw new Unusable([
        `The ${name} \`${value}\` cannot be part of a component's name. Use letters and digits${name === 'prefix' ? ', starting with a capital letter' : ''}.`,
      ]);
  }
}

/** The sets that this run is about: what was given on the command line wins. */
function sets(inputs: readonly string[], flags: Flags, loaded: Loaded): SetConfig[] {
  const { config } = loaded;
  const given = inputs.length > 0 || flags.out !== undefined;
  const several = (config.sets?.length ?? 0) > 0;
  if (given && several && !(inputs.length > 0 && flags.out !== undefined))
    throw new Unusable([
      'The configuration has several sets, so give both the drawings and --out, or neither.',
    ]);
  if (!given && !several && config.icons === undefined && config.out === undefined)
    throw new Unusable([
      'Say which drawings to build and where to put them: altglyph build ./svg --out src/icons',
    ]);
  if (!given) return setsOf(loaded);
  const icons = inputs.length > 0 ? [...inputs] : config.icons;
  const out = flags.out ?? config.out;
  if (icons === undefined || out === undefined)
    throw new Unusable([
      icons === undefined
        ? 'Say which drawings to build: altglyph build ./svg --out src/icons'
        : 'Say where the output goes: --out src/icons',
    ]);
  const { sets: _, ...shared } = config;
  const [set] = setsOf({ ...loaded, config: { ...shared, icons: 'x', out: 'x' } });
  const [own] = config.icons !== undefined && config.out !== undefined ? setsOf(loaded) : [set];
  return [
    { ...set!, icons: inputs.length > 0 ? [...inputs] : own!.icons, out: flags.out ?? own!.out },
  ];
}

const isWithin = (path: string, folder: string) =>
  path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** Each run of a set removes what it wrote before and would not write now. */
function checkOutputs(sets: readonly SetConfig[], { file }: Loaded): void {
  const name = file === undefined ? '' : `${relative('', file)}: `;
  const advice = 'Give each set an output folder of its own, outside the others.';
  const outputs = sets.map(({ out }) => ({ out, path: resolve(out) }));
  for (const [at, one] of outputs.entries())
    for (const [before, other] of outputs.slice(0, at).entries()) {
      if (one.path === other.path)
        throw new Unusable([
          `${name}sets[${before}] and sets[${at}] both write to \`${one.out}\`. ${advice}`,
        ]);
      const isInner = isWithin(one.path, other.path);
      if (!isInner && !isWithin(other.path, one.path)) continue;
      const [inner, outer] = isInner ? [one, other] : [other, one];
      throw new Unusable([
        `${name}sets[${before}] and sets[${at}] write to \`${other.out}\` and \`${one.out}\`, and \`${inner.out}\` is inside \`${outer.out}\`. ${advice}`,
      ]);
    }
}

/** What the compiler is told where the caller's words are for some of the drawings only. */
export function wordsOf(
  file: string | undefined,
): Pick<BuildOptions, 'entries' | 'entriesFile' | 'formerNames' | 'rules'> {
  if (file === undefined) return {};
  const { icons, formerNames } = readJson(file, wordsSchema);
  return {
    entries: icons as NonNullable<BuildOptions['entries']>,
    entriesFile: file,
    ...(formerNames === undefined ? {} : { formerNames }),
    rules: { 'file-without-entry': 'off', 'entry-without-file': 'warning' },
  };
}

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/**
 * Says for each set what to build, from the command line and the configuration.
 *
 * @throws {Unusable} if they leave anything open or contradict each other
 */
export function buildsOf(inputs: readonly string[], flags: Flags, loaded: Loaded): BuildOptions[] {
  const { format, names, words, prefix, suffix, flat, unsafe } = flags;
  const runtime = flags.runtime === 'altglyph' ? 'altglyph/react' : flags.runtime;
  const cache = cacheOf(flags, loaded);
  const jobs = flags.jobs ?? loaded.config.jobs;
  if (flags.out === '')
    throw new Unusable(['--out is empty. Say where the output goes: --out src/icons']);
  const all = sets(inputs, flags, loaded);
  checkOutputs(all, loaded);
  return all.map((one) => {
    const set: SetConfig = {
      ...one,
      ...defined({ format, names, words, prefix, suffix, flat, unsafe, runtime }),
    };
    checkAffixes(set);
    const { words: _, rules, svgoPlugins, ...rest } = set;
    const fromWords = wordsOf(set.words);
    return defined({
      ...rest,
      svgoPlugins,
      ...fromWords,
      rules: { ...fromWords.rules, ...rules },
      command: 'altglyph build',
      cache,
      jobs,
      write: !flags.check && !flags.dryRun,
      inPlace: flags.watch,
    }) as BuildOptions;
  });
}
