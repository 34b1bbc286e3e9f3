import { checkFolder } from './check/index.js';
import { catalogue, index, lazy } from './emit/index.js';
import { compileIcon, isError, type CompiledIcon } from './icon.js';
import { namesOf } from './names.js';
import { emitOptions, type SetOptions } from './options.js';
import type { Entry, Finding, Icon, Source } from './types.js';

/** What became of a list of drawings. */
export interface CompiledSet {
  /** The icons that can be written, in the order of their names. */
  icons: Icon[];
  /** Everything that is wrong with any drawing, in the order of the files. */
  findings: Finding[];
  /** The text of every file of the output, by its path within the output folder. */
  files: Map<string, string>;
}

/** Compares code units, so that the order never depends on the locale. */
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const byFile = (a: { file: string }, b: { file: string }) => compare(a.file, b.file);
const byName = (a: Icon, b: Icon) => compare(a.name, b.name);

function filesOf(
  compiled: readonly (CompiledIcon & { icon: Icon })[],
  options: SetOptions,
): Map<string, string> {
  const emit = emitOptions(options);
  const { format } = emit;
  const files = new Map<string, string>();
  for (const { icon, code, types } of compiled) {
    if (code !== undefined) files.set(`${icon.module}.${format}`, code);
    if (types !== undefined) files.set(`${icon.module}.d.ts`, types);
  }
  const icons = compiled.map(({ icon }) => icon);
  files.set('catalogue.json', `${JSON.stringify(catalogue(icons), null, 2)}\n`);
  const all = index(icons, emit.command);
  const byName = lazy(icons, emit);
  const script = format === 'js' ? 'js' : 'ts';
  files.set(`index.${script}`, all).set(`lazy.${script}`, byName.code);
  if (byName.types !== undefined) files.set('index.d.ts', all).set('lazy.d.ts', byName.types);
  return files;
}

/** What an entry says of an icon, without anything else that a caller's entries may hold. */
function detailsIn(entries: SetOptions['entries'], name: string): Entry {
  const entry = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
  const { title, description, mirrored, spins } = entry ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(mirrored === undefined ? {} : { mirrored }),
    ...(spins === undefined ? {} : { spins }),
  };
}

/**
 * Compiles a list of drawings into modules, an index and a catalogue. A drawing that is refused is
 * left out; its findings say why.
 *
 * @param sources in any order: the output does not depend on it
 */
export function compileSet(sources: readonly Source[], options: SetOptions = {}): CompiledSet {
  const { entries, entriesFile = 'catalogue.json', ...emit } = options;
  const sorted = sources.toSorted(byFile);
  const names = sorted.map(({ file }) => namesOf(file));
  const inSet = checkFolder({ names, entries, entriesFile }, options.rules);
  const refused = new Set(inSet.filter(isError).map(({ file }) => file));
  const compiled = sorted.map((source, at) => {
    return compileIcon(source, { ...emit, ...detailsIn(entries, names[at]?.name ?? '') });
  });
  const written = compiled
    .filter((result): result is CompiledIcon & { icon: Icon } => result.icon !== undefined)
    .filter(({ icon }) => !refused.has(icon.file))
    .toSorted((a, b) => byName(a.icon, b.icon));
  return {
    icons: written.map(({ icon }) => icon),
    findings: [...compiled.flatMap(({ findings }) => findings), ...inSet].toSorted(byFile),
    files: filesOf(written, options),
  };
}
