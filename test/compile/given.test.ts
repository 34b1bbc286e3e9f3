/** Whatever the compiler is handed from JavaScript: it says what is wrong with it and never throws. */
import { expect, test } from 'vitest';
import { compileIcon, compileSet, sentence } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const text = svg('<path d="M0 0h9"/>');
const source = { file: 'a.svg', text };

const icon = (...given: unknown[]) =>
  compileIcon(...(given as Parameters<typeof compileIcon>)).findings.map(sentence);
const set = (...given: unknown[]) =>
  compileSet(...(given as Parameters<typeof compileSet>)).findings.map(sentence);

test.each([
  ['no source', [null], 'source: error: .*`source` must be an object, not null'],
  ['a source that is text', [text], 'source: error: .*`source` must be an object, not “<svg'],
  ['a list as source', [[source]], '`source` must be an object, not a list'],
  ['nothing', [], '`source` must be an object, not undefined'],
  ['no file', [{ text }], 'source: error: .*`file` must be a string, not undefined'],
  ['no text', [{ file: 'a.svg' }], 'a.svg: error: .*`text` must be a string, not undefined'],
  ['text as bytes', [{ ...source, text: Buffer.from(text) }], '`text` must be a string, not bytes'],
  ['a number as name', [{ ...source, name: 7 }], '`name` must be a string, not 7'],
])('of compileIcon: %s', (_, given, said) => {
  const told = icon(...given);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`${said}.*\\. Correct it\\. \\(invalid-argument\\)$`));
});

test.each([
  ['null', null, '`sources` must be a list, not null'],
  ['one drawing', source, '`sources` must be a list, not an object'],
  ['text', text, '`sources` must be a list, not “<svg'],
  [
    'a list with null',
    [null],
    'sources\\[0\\]: error: .*`sources\\[0\\]` must be an object, not null',
  ],
  ['a hole', Array(1), '`sources\\[0\\]` must be an object, not undefined'],
  ['a drawing without a file', [{ text }], 'sources\\[0\\]: error: .*`file` must be a string'],
  [
    'a drawing as bytes',
    [{ ...source, text: Buffer.from(text) }],
    'a.svg: error: .*`text` must be',
  ],
])('of compileSet: %s', (_, given, said) => {
  expect(set(given)).toEqual([expect.stringMatching(said)]);
});

test('the other drawings of a list are compiled', () => {
  const given = [null, source, { file: 'b.svg' }] as unknown as (typeof source)[];
  const { icons, findings, files } = compileSet(given);
  expect(icons.map(({ name }) => name)).toEqual(['a']);
  expect(findings).toHaveLength(2);
  expect(files.has('icons/a.js')).toBe(true);
});

/** Options and what is told of them, by one drawing and by a set alike. */
test.each([
  [null, '`options` must be an object, not null'],
  [[], '`options` must be an object, not a list'],
  ['strip', '`options` must be an object, not “strip”'],
  [{ rules: null }, '`rules` must be an object, not null'],
  [{ rules: ['text'] }, '`rules` must be an object, not a list'],
  [{ rules: { txet: 'off' } }, '`rules.txet` is no rule'],
  [{ rules: { constructor: 'off' } }, '`rules.constructor` is no rule'],
  [{ rules: { text: 'loud' } }, '`rules.text` must be error, warning or off, not “loud”'],
  [{ rules: { text: null } }, '`rules.text` must be error, warning or off, not null'],
  [{ limits: null }, '`limits` must be an object, not null'],
  [{ limits: 5 }, '`limits` must be an object, not 5'],
  [
    { limits: { bites: 5 } },
    '`limits.bites` is no limit; there are bytes, elements, depth, copies',
  ],
  [{ limits: { bytes: 0 } }, '`limits.bytes` must be a positive number, not 0'],
  [{ limits: { bytes: -1 } }, '`limits.bytes` must be a positive number, not -1'],
  [{ limits: { work: Number.NaN } }, '`limits.work` must be a positive number, not NaN'],
  [{ limits: { depth: '9' } }, '`limits.depth` must be a positive number, not “9”'],
  [{ limits: { depth: null } }, '`limits.depth` must be a positive number, not null'],
  [{ format: 'ts' }, '`format` must be js or tsx, not “ts”'],
  [{ unsafe: true }, '`unsafe` must be refuse or strip, not true'],
  [{ names: 'yes' }, '`names` must be true or false, not “yes”'],
  [{ flat: 1 }, '`flat` must be true or false, not 1'],
  [{ prefix: null }, '`prefix` must be a string, not null'],
  [{ suffix: Symbol('a') }, '`suffix` must be a string, not a symbol'],
  [{ runtime: () => '' }, '`runtime` must be a string, not a function'],
  [{ withId: 1n }, '`withId` must be a string, not 1'],
  [{ command: {} }, '`command` must be a string, not an object'],
  [{ importFrom: [] }, '`importFrom` must be a string, not a list'],
  [{ presets: null }, '`presets` must be an object of objects, not null'],
  [{ presets: { outline: null } }, '`presets` must be an object of objects, not an object'],
  [{ svgoPlugins: 'removeTitle' }, '`svgoPlugins` must be a list of names and plugins, not “'],
  [{ svgoPlugins: [null] }, '`svgoPlugins` must be a list of names and plugins, not a list'],
])('of options, row %#', (options, said) => {
  for (const told of [icon(source, options), set([source], options), set([], options)]) {
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(said);
    expect(told[0]).toMatch(/^(?:a\.svg|options): error: .* \(invalid-argument\)$/);
  }
});

test.each([
  [{ entries: null }, '`entries` must be an object, not null'],
  [{ entries: [] }, '`entries` must be an object, not a list'],
  [{ entriesFile: null }, '`entriesFile` must be a string, not null'],
  [{ formerNames: 'old' }, '`formerNames` must be an object, not “old”'],
  [{ formerNames: null }, '`formerNames` must be an object, not null'],
])('of the options of a set: %j', (options, said) => {
  expect(set([source], options)).toEqual([expect.stringContaining(said)]);
});

test.each([
  [{ title: null }, '`title` must be a string, not null'],
  [{ description: 5 }, '`description` must be a string, not 5'],
  [{ mirrored: 'yes' }, '`mirrored` must be true or false, not “yes”'],
  [{ spins: null }, '`spins` must be true or false, not null'],
  [{ tags: 'a' }, '`tags` must be a list of strings, not “a”'],
  [{ tags: [1] }, '`tags` must be a list of strings, not a list'],
])('of the options of one drawing: %j', (options, said) => {
  expect(icon(source, options)).toEqual([expect.stringContaining(said)]);
});

test('what is undefined counts as not given, and all faults are told at once', () => {
  const none = { rules: undefined, limits: { bytes: undefined }, title: undefined };
  expect(icon(source, none)).toEqual([]);
  expect(icon(source, { limits: { depth: Infinity }, rules: { text: undefined } })).toEqual([]);
  expect(icon({}, { rules: { txet: 'off' }, limits: null })).toHaveLength(4);
});
