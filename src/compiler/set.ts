import { checkFolder, isError } from './check/index.js';
import {
  again,
  catalogue,
  former,
  index,
  lazy,
  type FormerName,
  type Module,
} from './emit/index.js';
import { wrongOptions } from './given.js';
import { escaped, HIDDEN } from './hidden.js';
import type { CompiledIcon } from './icon.js';
import { namesOf } from './names.js';
import { emitOptions, levelsOf, type IconOptions, type SetOptions } from './options.js';
import type { Entry, Finding, Icon, IconDetails, Source } from './types.js';

/** The result of compiling a list of drawings. */
export interface CompiledSet<I extends IconDetails = Icon> {
  /** The icons that can be written, ordered by name. */
  icons: I[];
  /** Everything that is wrong with any drawing, in the order of the files. */
  findings: Finding[];
  /** The text of every file of the output, by its path within the output folder. */
  files: Map<string, string>;
}

/** What became of one drawing of a set. Its icon may come without the drawing, as from a cache. */
export interface Part<I extends IconDetails = IconDetails> extends Omit<CompiledIcon, 'icon'> {
  source: Pick<Source, 'file' | 'name'>;
  icon?: I;
}

/** Compares code units, so that the order never depends on the locale. */
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const byFile = (a: { file: string }, b: { file: string }) => compare(a.file, b.file);
/**
 * What bundlers and Node ask of the modules' folder: they are ES modules, whatever the project around
 * them is, and an icon that is not used may be dropped. TypeScript sources take after their project.
 */
const PACKAGE = `${JSON.stringify({ type: 'module', sideEffects: false }, null, 2)}\n`;

/** JSON over several lines, in which all other characters can be seen. */
const json = (value: object) =>
  JSON.stringify(value, null, 2).replace(HIDDEN, (one) => (one === '\n' ? one : escaped(one)));

const byName = (a: IconDetails, b: IconDetails) => compare(a.name, b.name);

function filesOf(
  compiled: readonly (Part & { icon: IconDetails })[],
  formerNames: readonly FormerName[],
  options: SetOptions,
): Map<string, string> {
  const emit = emitOptions(options);
  const { format } = emit;
  const files = new Map<string, string>();
  for (const { icon, code, types } of compiled) {
    if (code !== undefined) files.set(`${icon.module}.${format}`, code);
    if (types !== undefined) files.set(`${icon.module}.d.ts`, types);
  }
  for (const one of formerNames) {
    const { code, types } = former(one, emit);
    files.set(`${one.module}.${format === 'tsx' ? 'ts' : format}`, code);
    if (types !== undefined) files.set(`${one.module}.d.ts`, types);
  }
  const icons = compiled.map(({ icon }) => icon);
  files.set('catalogue.json', `${json(catalogue(icons))}\n`);
  const all = index([...icons, ...formerNames], emit.command);
  const named = lazy(icons, formerNames, emit);
  const script = format === 'js' ? 'js' : 'ts';
  files.set(`index.${script}`, all).set(`lazy.${script}`, named.code);
  if (named.types !== undefined)
    files.set('index.d.ts', all).set('lazy.d.ts', named.types).set('package.json', PACKAGE);
  return files;
}

/** Half a pair of a character, which no page could hold. */
const whole = (text: unknown) =>
  typeof text === 'string' ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : undefined;

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

const isTags = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((tag) => typeof tag === 'string');

/**
 * What an entry says of an icon, without anything else that a caller's entries may hold. What is of
 * another kind than it should be is left out; a rule tells of it.
 */
function detailsIn(entries: SetOptions['entries'], name: string): Entry {
  const entry = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
  const details = {
    title: whole(entry?.title),
    description: whole(entry?.description),
    mirrored: flag(entry?.mirrored),
    spins: flag(entry?.spins),
    tags: isTags(entry?.tags) ? entry.tags : undefined,
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/**
 * Writes the module of an icon again as options ask for it now, without its drawing: in another format,
 * or with another runtime.
 *
 * @returns undefined if the text is no module that this version of the compiler writes
 */
export const rewrite = (
  module: Module,
  icon: IconDetails,
  options: SetOptions,
): Module | undefined => again(module, icon, emitOptions(options));

/** Names that icons had before, with the names that follow from them. */
const formerNamesIn = ({ formerNames, ...naming }: SetOptions) =>
  Object.entries(formerNames ?? {})
    .map(([name, to]) => ({ ...namesOf({ file: name, name }, naming), name, to }))
    .toSorted((a, b) => compare(a.name, b.name));

/** The options under which one drawing of a set is compiled. */
export function optionsFor(
  source: Pick<Source, 'file' | 'name'>,
  { entries, entriesFile: _, formerNames: _former, ...common }: SetOptions,
): IconOptions {
  return { ...common, ...detailsIn(entries, namesOf(source, common).name) };
}

/** The former names that lead to an icon which is written. With a fault among them, there are none. */
function leading(
  names: ReturnType<typeof formerNamesIn>,
  written: readonly { icon: IconDetails }[],
  findings: readonly Finding[],
): FormerName[] {
  if (names.length === 0 || findings.some(({ rule }) => rule === 'former-name')) return [];
  const icons = new Map(written.map(({ icon }) => [icon.name, icon]));
  return names.flatMap(({ to, name, component, module }) => {
    const icon = icons.get(to);
    return icon ? [{ name, component, module, icon }] : [];
  });
}

/**
 * Makes a set of what became of its drawings: the rules about sets, the index and the catalogue.
 * Options that are wrong make no file at all.
 *
 * @param parts in any order: the output does not depend on it
 */
export function assembleSet<I extends IconDetails>(
  parts: readonly Part<I>[],
  options: SetOptions = {},
): CompiledSet<I> {
  const wrong = wrongOptions(options);
  if (wrong.length > 0) return { icons: [], findings: wrong, files: new Map() };
  const { entries, entriesFile = 'catalogue.json' } = options;
  const sorted = parts.toSorted((a, b) => byFile(a.source, b.source));
  const names = sorted.map(({ source, icon }) => icon ?? namesOf(source, options));
  const formerNames = formerNamesIn(options);
  const inSet = checkFolder({ names, entries, entriesFile, formerNames }, levelsOf(options));
  const refused = new Set(inSet.filter(isError).map(({ file }) => file));
  const written = sorted
    .filter((part): part is Part<I> & { icon: I } => part.icon !== undefined)
    .filter(({ source }) => !refused.has(source.file))
    .toSorted((a, b) => byName(a.icon, b.icon));
  return {
    icons: written.map(({ icon }) => icon),
    findings: [...sorted.flatMap(({ findings }) => findings), ...inSet].toSorted(byFile),
    files: filesOf(written, leading(formerNames, written, inSet), options),
  };
}
