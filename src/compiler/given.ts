import { findingsOf, ruleIds } from './check/index.js';
import { LIMITS, type IconOptions, type SetOptions } from './options.js';
import type { Entry, Finding, Problem, Source } from './types.js';

/** What something must be, in words and as a test. */
type Kind = readonly [string, (value: unknown) => boolean];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = (...words: readonly string[]): Kind => [
  `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
  (value) => words.includes(value as string),
];

const TEXT: Kind = ['a string', (value) => typeof value === 'string'];
const FLAG: Kind = ['true or false', (value) => typeof value === 'boolean'];
const OBJECT: Kind = ['an object', isObject];
const LIST: Kind = ['a list', Array.isArray];
const LIMIT: Kind = ['a positive number', (value) => typeof value === 'number' && value > 0];
const LEVEL = oneOf('error', 'warning', 'off');

const OPTIONS: Readonly<Record<keyof IconOptions | keyof SetOptions, Kind>> = {
  command: TEXT,
  description: TEXT,
  entries: OBJECT,
  entriesFile: TEXT,
  flat: FLAG,
  format: oneOf('js', 'tsx'),
  formerNames: OBJECT,
  importFrom: TEXT,
  limits: OBJECT,
  mirrored: FLAG,
  names: FLAG,
  prefix: TEXT,
  presets: [
    'an object of objects',
    (value) => isObject(value) && Object.values(value).every(isObject),
  ],
  rules: OBJECT,
  runtime: TEXT,
  spins: FLAG,
  suffix: TEXT,
  svgoPlugins: [
    'a list of names and plugins',
    (value) =>
      Array.isArray(value) && value.every((one) => typeof one === 'string' || isObject(one)),
  ],
  tags: [
    'a list of strings',
    (value) => Array.isArray(value) && value.every((tag) => typeof tag === 'string'),
  ],
  title: TEXT,
  unsafe: oneOf('refuse', 'strip'),
  withId: TEXT,
};

/** What was given instead, in words. */
function described(value: unknown): string {
  if (value instanceof Uint8Array) return 'bytes';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : `${value}`;
}

/** What is wrong with something that was given. */
export interface Fault {
  /** What it is called, such as `limits.bytes`. */
  what: string;
  /** What is wrong with it, as the rest of a sentence that begins with its name. */
  fault: string;
}

const problem = ({ what, fault }: Fault): Problem => ({
  rule: 'invalid-argument',
  args: { what, fault },
});

const wrongKind = (what: string, [expected, isRight]: Kind, value: unknown): Fault[] =>
  isRight(value) ? [] : [{ what, fault: `must be ${expected}, not ${described(value)}` }];

/** Fields that are undefined count as not given. */
function wrongFields(
  name: string,
  value: Readonly<Record<string, unknown>>,
  kinds: Readonly<Record<string, Kind>>,
  unknown: string,
): Fault[] {
  return Object.entries(value).flatMap(([key, field]) => {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (!kind) return [{ what: `${name}.${key}`, fault: unknown }];
    return field === undefined ? [] : wrongKind(`${name}.${key}`, kind, field);
  });
}

const RULE_LEVELS = Object.fromEntries(ruleIds.map((id) => [id, LEVEL]));
const LIMIT_KINDS = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, LIMIT]));
const NO_LIMIT = `is no limit; there are ${Object.keys(LIMITS).join(', ')}`;

/** What is wrong with options, of one drawing or of a set, but for what entries hold. */
function faultsOf(options: unknown): Fault[] {
  if (!isObject(options)) return wrongKind('options', OBJECT, options);
  const { rules, limits } = options;
  return [
    // Others may be the caller's own.
    ...Object.entries(OPTIONS).flatMap(([name, kind]) =>
      options[name] === undefined ? [] : wrongKind(name, kind, options[name]),
    ),
    ...(isObject(rules) ? wrongFields('rules', rules, RULE_LEVELS, 'is no rule') : []),
    ...(isObject(limits) ? wrongFields('limits', limits, LIMIT_KINDS, NO_LIMIT) : []),
  ];
}

function sourceFaults(source: unknown, as: string): Fault[] {
  if (!isObject(source)) return wrongKind(as, OBJECT, source);
  const { file, text, name } = source;
  return [
    ...wrongKind('file', TEXT, file),
    ...wrongKind('text', TEXT, text),
    ...(name === undefined ? [] : wrongKind('name', TEXT, name)),
  ];
}

const { title, description, mirrored, spins, tags } = OPTIONS;
const ENTRY: Readonly<Record<keyof Entry, Kind>> = { title, description, mirrored, spins, tags };
const NO_FIELD = `is no field of an entry; there are ${Object.keys(ENTRY).join(', ')}`;

function entryFaults(entries: unknown): Fault[] {
  if (!isObject(entries)) return [];
  return Object.entries(entries).flatMap(([name, entry]) => {
    const what = `entries.${name}`;
    return isObject(entry)
      ? wrongFields(what, entry, ENTRY, NO_FIELD)
      : wrongKind(what, OBJECT, entry);
  });
}

/**
 * Says what is wrong with options, entries included. Types do not see it from JavaScript. The
 * compiler finds the same; this is for callers who have the options long before the first drawing.
 */
export const optionFaults = (options: unknown): Fault[] => [
  ...faultsOf(options),
  ...(isObject(options) ? entryFaults(options.entries) : []),
];

/** What is wrong with the options of a set. */
export const wrongOptions = (options: unknown): Finding[] =>
  findingsOf('options', faultsOf(options).map(problem));

/** What is wrong with the list of a set's drawings itself. */
export const wrongList = (sources: unknown): Finding[] =>
  findingsOf('sources', wrongKind('sources', LIST, sources).map(problem));

/** How findings name what was given as a drawing. */
export const fileOf = (source: unknown, as: string): string =>
  isObject(source) && typeof source.file === 'string' ? source.file : as;

/** What is wrong with a drawing as it was given, before it is read. */
export const wrongSource = (source: unknown, as: string): Finding[] =>
  findingsOf(fileOf(source, as), sourceFaults(source, as).map(problem));

/** What is wrong with what `compileIcon` was given. */
export const wrongCall = (source: Source, options: IconOptions): Finding[] => [
  ...wrongSource(source, 'source'),
  ...findingsOf(fileOf(source, 'source'), faultsOf(options).map(problem)),
];
