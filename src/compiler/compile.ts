import { checkCatalogue, checkDrawing, checkFolder } from './check/index.js';
import { emit, type Surroundings } from './emit/index.js';
import type { Catalogue, Drawing, Finding, Icon, Source } from './types.js';
import { optimise } from './optimise/index.js';
import { parse, parseJson, wordsOf } from './parse/index.js';

export { sentence } from './check/index.js';
export type { Catalogue, Finding, Source, Surroundings };

/** What is wrong with a value by a JSON Schema: where in it, and why. */
export type Validate = (schema: unknown, value: unknown) => { path: string; reason: string }[];

export interface CompileOptions extends Partial<Surroundings> {
  /** The catalogue's JSON Schema. */
  schema?: Source;
  /** Checks the catalogue by the schema; without it the catalogue is trusted. */
  validate?: Validate;
}

export interface Compiled {
  /** All that is wrong in any file, in the order of the files. */
  findings: Finding[];
  /** Text by path within the output folder; empty if any finding is an error. */
  files: Map<string, string>;
}

const DEFAULTS: Surroundings = {
  runtime: '../../react/index.js',
  withId: '../../react/with-id.js',
  packageName: 'altglyph',
  command: 'npm run build:icons',
};

/** `icons/caret-right.svg` is `caret-right` and `CaretRightIcon`. */
export function namesOf(file: string): { file: string; name: string; component: string } {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.svg$/i, '');
  const pascal = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { file, name, component: `${pascal}Icon` };
}

/** By the numbers of their characters, which are the same in every locale. */
const byFile = (a: { file: string }, b: { file: string }) =>
  a.file === b.file ? 0 : a.file < b.file ? -1 : 1;

const byPlace = (a: Finding, b: Finding) =>
  byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Reads and judges one drawing; absent where it could not be read. */
function read({ file, text }: Source): { drawing?: Drawing; findings: Finding[] } {
  const { root, findings } = parse(file, text);
  if (!root) return { findings };
  const [titles, descriptions] = [wordsOf(root, 'title'), wordsOf(root, 'desc')];
  const drawing = { ...namesOf(file), root, titles, descriptions };
  return { drawing, findings: checkDrawing(drawing) };
}

function icon(drawing: Drawing, catalogue: Catalogue): Icon[] {
  const { file, name, component, root, titles, descriptions } = drawing;
  const entry = catalogue.icons[name];
  const [title, description] = [titles[0]?.text, descriptions[0]?.text];
  if (!entry || title === undefined || description === undefined) return [];
  return [{ file, name, component, title, description, root: optimise(root, name), entry }];
}

const hasIcons = (value: unknown): value is Catalogue =>
  typeof (value as Partial<Catalogue> | null)?.icons === 'object';

/** The catalogue, absent where its text is none. */
function readCatalogue(
  source: Source,
  { schema, validate }: CompileOptions,
): { catalogue?: Catalogue; findings: Finding[] } {
  const { value, findings } = parseJson(source.file, source.text);
  if (findings.length > 0) return { findings };
  const wrong = schema && validate ? validate(JSON.parse(schema.text), value) : [];
  // What breaks the schema is still compared with the folder, so that all is told at once.
  const catalogue = hasIcons(value) ? { catalogue: value } : {};
  return { ...catalogue, findings: checkCatalogue(source, wrong) };
}

/**
 * From drawings to modules: parse, check, optimise, emit. All findings of all files are collected;
 * one error among them and no file is made.
 *
 * @param sources in any order; the output does not depend on it
 */
export function compile(
  sources: readonly Source[],
  catalogueSource: Source,
  options: CompileOptions = {},
): Compiled {
  const sorted = sources.toSorted(byFile);
  const results = sorted.map(read);
  const { catalogue, findings: inCatalogue } = readCatalogue(catalogueSource, options);
  const names = sorted.map(({ file }) => namesOf(file));
  const all = [
    ...results.flatMap((result) => result.findings),
    ...inCatalogue,
    ...checkFolder({ names, catalogue, catalogueFile: catalogueSource.file }),
  ];
  const findings = all.toSorted(byPlace);
  if (!catalogue || findings.some(({ severity }) => severity === 'error'))
    return { findings, files: new Map() };
  const drawings = results.flatMap(({ drawing }) => drawing ?? []);
  const icons = drawings.flatMap((drawing) => icon(drawing, catalogue));
  const { schema: _schema, validate: _validate, ...surroundings } = options;
  return { findings, files: emit(icons, { ...DEFAULTS, ...surroundings }) };
}
