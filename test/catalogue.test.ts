import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

interface Entry {
  /** Absent where the document has no such icon. */
  position?: number;
  category: string;
  tags: string[];
  mirrored: boolean;
  example: string;
  brand?: string;
  ownColour?: boolean;
  spins?: boolean;
  related?: string[];
  document?: { title?: string; description?: string; reason: string };
}
interface Catalogue {
  icons: Record<string, Entry>;
}
interface SchemaNode {
  type?: string;
  additionalProperties?: unknown;
  [key: string]: unknown;
}

const folder = new URL('../icons/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const catalogue = JSON.parse(read('catalogue.json')) as Catalogue;
const schema = JSON.parse(read('catalogue.schema.json')) as SchemaNode;
const entries = Object.entries(catalogue.icons);
const drawings = readdirSync(folder)
  .filter((name) => name.endsWith('.svg'))
  .map((name) => name.slice(0, -'.svg'.length));

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const titleOf = (file: string) => /<title>([^<]*)<\/title>/.exec(read(`${file}.svg`))?.[1] ?? '';
const filesWhere = (holds: (entry: Entry) => unknown) =>
  entries.filter(([, entry]) => holds(entry)).map(([file]) => file);

/** A valid catalogue of one icon, to be spoiled by the tests of the schema. */
const oneIcon = (change: Record<string, unknown> = {}, file = 'bell', top = {}) => ({
  ...top,
  icons: {
    [file]: {
      position: 1,
      category: 'status',
      tags: ['alarm', 'ring', 'alert'],
      mirrored: false,
      example: 'Ring the bell',
      ...change,
    },
  },
});

/** The objects of a schema that would let an unknown property through. */
function openObjects(node: unknown, path = '#'): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, additionalProperties } = node as SchemaNode;
  // A map from file names is closed by the schema of its values.
  const open = type === 'object' && (additionalProperties ?? true) === true;
  const inner = Object.entries(node).flatMap(([key, value]) =>
    openObjects(value, `${path}/${key}`),
  );
  return open ? [path, ...inner] : inner;
}

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it: 0 for black, 1 for white. */
function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the catalogue keeps to its schema', () => {
  validate(catalogue);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema is closed at every level', () => {
  expect(openObjects(schema)).toEqual([]);
});

test.each([
  ['an unknown property at the top', oneIcon({}, 'bell', { licence: 'MIT' })],
  ['an unknown property of an icon', oneIcon({ title: 'Bell' })],
  ['an unknown property of the document', oneIcon({ document: { title: 'B', reason: 'r', x: 1 } })],
  ['a document without a reason', oneIcon({ document: { title: 'Bel' } })],
  ['a document without words', oneIcon({ document: { reason: 'Spelling.' } })],
  ['an unknown category', oneIcon({ category: 'misc' })],
  ['two tags', oneIcon({ tags: ['alarm', 'ring'] })],
  ['a tag twice', oneIcon({ tags: ['alarm', 'ring', 'ring'] })],
  ['a tag with a capital', oneIcon({ tags: ['alarm', 'ring', 'Alert'] })],
  ['position 0', oneIcon({ position: 0 })],
  ['a file name with a capital', oneIcon({}, 'Bell')],
  ['a file name that begins with a digit', oneIcon({}, '3-bells')],
  ['no icons', { icons: {} }],
])('the schema refuses %s', (_what, wrong) => {
  expect(validate(oneIcon())).toBe(true);
  expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
});

test('every entry has its drawing and every drawing its entry', () => {
  expect(entries.map(([file]) => file).toSorted()).toEqual(drawings.toSorted());
});

test('the positions are 1 to 60, once each and in order', () => {
  const oneToSixty = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(entries.flatMap(([, { position }]) => position ?? [])).toEqual(oneToSixty);
});

test.each(entries)('%s is found by at least three tags that its title lacks', (file, { tags }) => {
  const title = titleOf(file).toLowerCase();
  expect(title).not.toBe('');
  expect(tags.filter((tag) => title.includes(tag))).toEqual([]);
  expect(tags.length).toBeGreaterThanOrEqual(3);
});

test('exactly the icons that point along the line of reading are mirrored', () => {
  expect(filesWhere(({ mirrored }) => mirrored)).toEqual([
    'caret-right',
    'logout',
    'arrow',
    'next',
    'previous',
  ]);
});

test('related icons exist and name each other', () => {
  const oneSided = entries.flatMap(([file, { related = [] }]) =>
    related
      .filter((other) => other === file || !catalogue.icons[other]?.related?.includes(file))
      .map((other) => `${file} -> ${other}`),
  );
  expect(oneSided).toEqual([]);
});

test('icons of one title are related, so that nobody picks one without seeing the other', () => {
  const strangers = entries.flatMap(([file, { related = [] }]) =>
    drawings
      .filter((other) => other !== file && titleOf(other) === titleOf(file))
      .filter((other) => !related.includes(other))
      .map((other) => `${file} and ${other}`),
  );
  expect(strangers).toEqual([]);
});

test('own colours are declared, and stand out 3:1 on white and on black', () => {
  const coloursOf = (file: string) => read(`${file}.svg`).match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  const coloured = entries.map(([file]) => file).filter((file) => coloursOf(file).length > 0);
  expect(coloured).toEqual(filesWhere(({ ownColour }) => ownColour));
  expect(coloured).not.toEqual([]);
  for (const colour of coloured.flatMap(coloursOf)) {
    expect(colour, 'own colours are written #rrggbb').toMatch(/^#[0-9a-f]{6}$/i);
    const light = luminance(colour) + 0.05;
    expect(1.05 / light, `${colour} on white`).toBeGreaterThanOrEqual(3);
    expect(light / 0.05, `${colour} on black`).toBeGreaterThanOrEqual(3);
  }
});
