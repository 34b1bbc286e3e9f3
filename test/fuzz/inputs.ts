/** What is handed to the compiler: drawings, what was a drawing, and anything at all. */
import * as fc from 'fast-check';
import type { Entry } from '../../src/compiler/index.ts';
import { declarations, sheet } from './css.ts';
import { attribute } from './attributes.ts';
import { elementName, mostly, nasty } from './values.ts';

export interface Input {
  file: string;
  text: string;
  words: Entry;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, (character) => ENTITIES[character] ?? '');

interface Node {
  name: string;
  attributes: readonly (readonly [string, string])[];
  style: string | undefined;
  children: readonly (Node | string)[];
  /** How often the element is nested in itself. */
  depth: number;
}

/** Characters that XML does not have, and would be the end of most inputs. */
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

/** Most inputs are written as XML wants them; raw ones as they come. */
const written = (text: string, raw: boolean) => (raw ? text : escaped(text.replace(ILLEGAL, '')));

function markup(node: Node | string, raw: boolean): string {
  if (typeof node === 'string') return written(node, raw);
  const { attributes, style, children, depth } = node;
  const name = raw || NAME.test(node.name) ? node.name : 'g';
  const all = style === undefined ? attributes : [...attributes, ['style', style] as const];
  const right = [...new Map(all)].filter(([key]) => NAME.test(key) && !/^x:|^xmlns/.test(key));
  const tag = `<${name}${(raw ? all : right).map(([key, value]) => ` ${key}="${written(value, raw)}"`).join('')}>`;
  const inside = children.map((child) => markup(child, raw)).join('');
  return tag.repeat(depth) + inside + `</${name}>`.repeat(depth);
}

const text = mostly(fc.constantFrom(' ', '\n', 'text', 'a b', '<&"'));

const none = fc.constant(undefined);

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    name: elementName,
    attributes: fc.array(attribute, { maxLength: 5 }),
    style: fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: declarations }),
    children: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(text, { maxLength: 2 }) },
      {
        weight: 3,
        arbitrary: fc.array(fc.oneof(tie('node'), tie('node'), text), { maxLength: 4 }),
      },
    ),
    depth: fc.oneof(
      { weight: 40, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 400 }) },
    ),
  }),
}));

const sheetNode = sheet.map((css): Node => {
  return { name: 'style', attributes: [], style: undefined, children: [css], depth: 1 };
});

const entity = fc
  .tuple(fc.constantFrom('a', 'b', '__proto__', 'lt'), fc.oneof(nasty, fc.constant('&b;&b;')))
  .map(([name, value]) => `<!ENTITY ${name} "${value.replaceAll('"', "'")}">`);
const doctype = fc
  .array(entity, { maxLength: 3 })
  .map((all) => (all.length > 0 ? `<!DOCTYPE svg [${all.join('')}]>` : ''));

const rootAttributes = fc.oneof(
  { weight: 5, arbitrary: fc.constant(' viewBox="0 0 24 24"') },
  { weight: 1, arbitrary: fc.constant(' width="24" height="1em"') },
  {
    weight: 1,
    arbitrary: attribute.map(([name, value]) => ` viewBox="0 0 9 9" ${name}="${escaped(value)}"`),
  },
);

const drawing = fc
  .record({
    doctype: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: doctype }),
    attributes: rootAttributes,
    children: fc.array(
      fc.oneof({ weight: 8, arbitrary: node }, { weight: 1, arbitrary: sheetNode }),
      { maxLength: 5 },
    ),
    raw: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ doctype: before, attributes, children, raw }) => {
    const inside = children.map((child) => markup(child, raw)).join('');
    const namespaces =
      'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
    return `${before}<svg ${namespaces}${attributes}>${inside}<path d="M0 0h9v9z"/></svg>`;
  });

/** A drawing that lost a part of itself, or has one twice. */
const damaged = fc
  .tuple(drawing, fc.nat(), fc.nat(40), fc.constantFrom('cut', 'drop', 'twice', 'put'), nasty)
  .map(([whole, anywhere, length, how, put]) => {
    const at = anywhere % (whole.length + 1);
    const [before, part, after] = [
      whole.slice(0, at),
      whole.slice(at, at + length),
      whole.slice(at + length),
    ];
    if (how === 'cut') return before;
    if (how === 'drop') return before + after;
    return before + (how === 'twice' ? part + part : put + part) + after;
  });

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), nasty);

const words: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ title: nasty, description: nasty, mirrored: fc.boolean() }) },
);

const file = fc.oneof(
  { weight: 9, arbitrary: fc.constant('icons/a.svg') },
  { weight: 1, arbitrary: nasty.map((name) => `${name}.svg`) },
);

export const input: fc.Arbitrary<Input> = fc.record({
  file,
  text: fc.oneof(
    { weight: 12, arbitrary: drawing },
    { weight: 4, arbitrary: damaged },
    { weight: 1, arbitrary: anything },
  ),
  words,
});
