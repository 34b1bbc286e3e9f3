import {
  assembleSet,
  findingsOf,
  type CompiledSet,
  type Finding,
  type SetOptions,
} from '../compiler/index.js';
import { Cache, type Store } from './cache.js';
import { changesOf, type Changes } from './changes.js';
import { countsOf, type Counts } from './counts.js';
import { wrongBuild } from './given.js';
import { findDrawings } from './inputs.js';
import { checkStrangers, filesOfOurs, OutputRefused, outputFolder } from './output.js';
import type { PoolOptions } from './pool.js';
import { named, readDrawings } from './read.js';
import { recover, replaceFolder } from './replace.js';
import { INLINE, runtimeFiles } from './runtime.js';
import { findShadows } from './shadows.js';
import { lastGood } from './stale.js';
import { compileStored, storesOf, type BuiltIcon, type BuiltPart } from './stored.js';
import { updateFolder } from './update.js';

export interface BuildOptions extends SetOptions, PoolOptions {
  /** Folders, files and glob patterns of the drawings. Folders inside folders make groups. */
  icons: string | readonly string[];
  /** The output folder. Files in it that altglyph did not write are left alone. */
  out: string;
  /**
   * Module specifier of the runtime that modules import (default `altglyph/react`); `inline` puts a
   * copy of it into the output, which then needs only React.
   */
  runtime?: string;
  /** Whether one error stops everything from being written (default false: good drawings are written). */
  strict?: boolean;
  /** Whether to write at all (default true); if not, the result says what would be done. */
  write?: boolean;
  /**
   * Whether to replace only the files that change, each one as a whole, rather than the whole folder
   * (default false). For a folder that a dev server watches.
   */
  inPlace?: boolean;
  /** Folder for results that are kept for the next run (default none). */
  cache?: string | undefined;
  /** Results kept in this process for its next build (default none). */
  remembered?: Store;
  /** Makes further output files from the icons: their text, by path. */
  more?: (icons: readonly BuiltIcon[]) => ReadonlyMap<string, string>;
}

export type { BuiltIcon, Counts };

export interface Built extends CompiledSet<BuiltIcon> {
  counts: Counts;
  /** Paths within the output that were written or removed, or would be. */
  changes: Changes;
  /** Whether anything was written. */
  changed: boolean;
}

const isError = ({ severity }: Finding) => severity === 'error';

const EMPTY: Changes = { any: false, written: new Set(), removed: new Set() };

/** A result of which nothing is written. */
const unwritten = (files: number, findings: Finding[]): Built => ({
  icons: [],
  findings,
  files: new Map(),
  counts: { files, written: 0, unchanged: 0, removed: 0, refused: files },
  changes: EMPTY,
  changed: false,
});

/** Why an output folder cannot be used; any other error is thrown on. */
function refusalOf(out: string, error: unknown): Finding[] {
  if (!(error instanceof OutputRefused)) throw error;
  return findingsOf(named(out) || '.', [{ rule: 'output', args: error.args }]);
}

const listOf = ({ icons }: Pick<BuildOptions, 'icons'>) =>
  typeof icons === 'string' ? [icons] : icons;

/**
 * Looks whether a build can begin: whether there are drawings where it looks for them, and whether
 * its output folder can be one. Nothing is compiled or written.
 *
 * @returns a result in which the findings say what stands in the way
 */
export function checkBuild({ icons, out }: Pick<BuildOptions, 'icons' | 'out'>): Built {
  const given = listOf({ icons });
  const { inputs, findings } = findDrawings(given);
  try {
    filesOfOurs(outputFolder(out, given));
    return unwritten(inputs.length, findings);
  } catch (error) {
    return unwritten(inputs.length, [...findings, ...refusalOf(out, error)]);
  }
}

/** The set, with the last good modules of drawings that are refused. */
function assemble(
  parts: readonly BuiltPart[],
  out: string,
  options: SetOptions,
): CompiledSet<BuiltIcon> {
  const set = assembleSet(parts, options);
  const good = new Set(set.icons.map(({ file }) => file));
  const kept = lastGood(
    parts.filter(({ source }) => !good.has(source.file)),
    out,
    options,
  );
  if (kept.length === 0) return set;
  const written = parts.filter(({ source }) => good.has(source.file));
  const { icons, files } = assembleSet<BuiltIcon>([...written, ...kept], options);
  return { icons, files, findings: set.findings };
}

/** Compiler options of a build, in which an inlined runtime is a file of the output. */
const setOptionsOf = ({ runtime, ...options }: SetOptions): SetOptions => ({
  ...options,
  ...(runtime === 'inline' ? INLINE : runtime === undefined ? {} : { runtime }),
});

async function planned(options: BuildOptions, isChecked: boolean): Promise<Built> {
  const unusable = wrongBuild(options);
  if (unusable.length > 0) return unwritten(0, unusable);
  const {
    icons,
    out,
    strict,
    write = true,
    inPlace,
    cache,
    remembered,
    jobs,
    onProgress,
    more,
    ...rest
  } = options;
  const given = listOf({ icons });
  if (write) recover(out);
  const { inputs, findings: missing } = findDrawings(given);
  if (missing.length > 0) return unwritten(inputs.length, missing);
  const setOptions = setOptionsOf(rest);
  // Even an empty set has files, unless its options are wrong.
  const { files: possible, findings: wrong } = assembleSet([], setOptions);
  if (possible.size === 0) return unwritten(inputs.length, wrong);
  const drawings = readDrawings(inputs, rest.limits?.bytes);
  const stores = storesOf({ cache, remembered }, given, setOptions);
  const pool = { jobs, onProgress };
  const compiled = await compileStored(drawings.sources, setOptions, stores, pool);
  for (const store of stores) if (store instanceof Cache) store.sweep();
  try {
    const folder = outputFolder(out, given);
    const set = assemble([...compiled, ...drawings.unread], folder, setOptions);
    const refused = (findings: Finding[]) => ({
      ...unwritten(inputs.length, findings),
      icons: set.icons,
    });
    // What is not written is not taken in place of anything, either.
    if (strict && set.findings.some(isError)) return refused(set.findings);
    const files = new Map([
      ...set.files,
      ...(rest.runtime === 'inline' ? runtimeFiles() : []),
      ...(more?.(set.icons) ?? []),
    ]);
    const findings = [...set.findings, ...findShadows(folder, files, setOptions)];
    if (strict && findings.some(isError)) return refused(findings);
    const changes = changesOf(folder, files);
    const counts = countsOf(inputs.length, set.icons, changes, setOptions.format ?? 'js');
    // Files that are written in place are checked one by one.
    if (isChecked && changes.any && !inPlace) checkStrangers(folder, files);
    return { icons: set.icons, findings, files, counts, changes, changed: false };
  } catch (error) {
    const refusal = refusalOf(out, error);
    const found = [...compiled, ...drawings.unread].flatMap(({ findings }) => findings);
    return unwritten(inputs.length, [...found, ...refusal]);
  }
}

/**
 * Does everything that a build does but write, and looks whether it can be written: several sets can
 * be checked before the first of them changes.
 */
export const planIcons = (options: BuildOptions): Promise<Built> => planned(options, true);

/**
 * Writes what {@link planIcons} planned.
 *
 * @throws if the output cannot be written
 */
export function writeBuilt(plan: Built, options: BuildOptions): Built {
  const { files, changes, counts, findings } = plan;
  if (!changes.any) return plan;
  const { icons, out, write = true, inPlace } = options;
  if (!write) return plan;
  const replace = inPlace ? updateFolder : replaceFolder;
  try {
    return { ...plan, changed: replace(outputFolder(out, listOf({ icons })), files, changes) };
  } catch (error) {
    return unwritten(counts.files, [...findings, ...refusalOf(out, error)]);
  }
}

/**
 * Builds drawings into a folder of modules, with an index and a catalogue.
 *
 * A drawing that is refused is left out, or keeps its last good module; its findings say why. The
 * output changes as a whole: a run that is killed leaves the old output.
 *
 * @throws if the output cannot be written
 */
export async function buildIcons(options: BuildOptions): Promise<Built> {
  // Writing looks for files in the way itself, which takes its time in a large folder.
  return writeBuilt(await planned(options, options?.write === false), options);
}
