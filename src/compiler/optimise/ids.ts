import { cascadeOf, idOf, letters, references } from '../style/index.js';
import type { Reference, SvgElement, Value } from '../types.js';
import { elements, mapElements, withAttributes } from './tree.js';

type Parts = (string | Reference)[];

/** Attributes whose text is never read as CSS, whatever it looks like. */
const NO_CSS = new Set(['class', 'd', 'points', 'systemLanguage']);

/** `a.end + 2s`, in which a backslash makes the character behind it a part of the id. */
const MOMENT = /^(\s*)((?:[^\s.;()\\]|\\.)+)(?=\.[a-zA-Z])/;

function linkParts(value: string, known: ReadonlySet<string>): Parts {
  const id = idOf(value, known);
  return id === undefined ? [value] : ['#', { id }];
}

/** What an animation waits for: `a.click; b.end + 2s; 3s`. */
function momentParts(value: string): Parts {
  return value.split(';').flatMap((moment, index): Parts => {
    const before = index === 0 ? '' : ';';
    const [all, space = '', id] = MOMENT.exec(moment) ?? [];
    if (all === undefined || id === undefined) return [before + moment];
    return [before + space, { id: id.replace(/\\(.)/g, '$1') }, moment.slice(all.length)];
  });
}

/** An attribute's value as text around the ids in it. */
function partsOf(name: string, value: string, known: ReadonlySet<string>): Parts {
  if (name === 'id') return [{ id: value }];
  if (name === 'href') return linkParts(value, known);
  if (name === 'begin' || name === 'end') return momentParts(value);
  return NO_CSS.has(name) ? [value] : references(value, known);
}

const idsIn = (root: SvgElement): ReadonlySet<string> =>
  new Set([...elements(root)].flatMap(({ attributes: { id } }) => id ?? []));

/** Ids that something in the drawing refers to. */
function referred(root: SvgElement): Set<string> {
  const ids = idsIn(root);
  const found = new Set<string>();
  const look = (parts: Parts) => {
    for (const part of parts) if (typeof part !== 'string') found.add(part.id);
  };
  for (const { name, attributes, children } of elements(root)) {
    for (const [attribute, value] of Object.entries(attributes))
      if (attribute !== 'id') look(partsOf(attribute, value, ids));
    for (const child of name === 'style' ? children : [])
      if (typeof child === 'string') look(references(child, ids));
  }
  return found;
}

/** The drawing without the ids that nothing refers to: editors write one on every layer. */
export function dropUnusedIds(root: SvgElement): SvgElement {
  const used = referred(root);
  return mapElements(root, (node) =>
    withAttributes(node, (name, value) => (name !== 'id' || used.has(value) ? value : undefined)),
  );
}

/** Gives every id, that of an element which is not there as well, a short one in the order of appearance. */
function shortener(known: ReadonlySet<string>) {
  const short = new Map([...known].map((id, index) => [id, letters(index)]));
  return ({ id }: Reference): Reference => {
    const name = short.get(id) ?? letters(short.size);
    short.set(id, name);
    return { id: name };
  };
}

/** A link in SVG 2's spelling, which wins over the older one. */
function withHref(node: SvgElement): SvgElement {
  const { 'xlink:href': link, ...attributes } = node.attributes;
  return link === undefined ? node : { ...node, attributes: { href: link, ...attributes } };
}

/**
 * The drawing with short, plain ids, and with every reference to them in its plainest spelling: not
 * every pass could read `url( "#a%20b" )`.
 */
export function shortenIds(root: SvgElement): SvgElement {
  const known = idsIn(root);
  const shortened = shortener(known);
  const plain = (parts: Parts) =>
    parts.map((part) => (typeof part === 'string' ? part : shortened(part).id)).join('');
  const sheet = (node: SvgElement): SvgElement => ({
    ...node,
    children: node.children.map((child) =>
      typeof child === 'string' ? plain(references(child, known)) : child,
    ),
  });
  return mapElements(root, (node) =>
    withAttributes(node.name === 'style' ? sheet(node) : withHref(node), (name, value) =>
      plain(partsOf(name, value, known)),
    ),
  );
}

/**
 * Marks every id and every reference to one. One to an element that is not there is marked too: in a
 * page it might find somebody else's.
 */
export function markIds(root: SvgElement): SvgElement<Value> {
  const known = idsIn(root);
  const shortened = shortener(known);
  const marked = (parts: Parts): Value =>
    parts.every((part) => typeof part === 'string')
      ? parts.join('')
      : parts
          .filter((part) => part !== '')
          .map((part) => (typeof part === 'string' ? part : shortened(part)));
  const values = (texts: Iterable<readonly [string, string]>) =>
    Object.fromEntries(
      [...texts].map(([name, text]) => [name, marked(partsOf(name, text, known))]),
    );
  const copies = new Map<SvgElement, SvgElement<Value>>();
  const copyOf = (node: SvgElement): SvgElement<Value> => {
    const { style = '', ...attributes } = node.attributes;
    const declared = [...cascadeOf(style)];
    return {
      name: node.name,
      attributes: values(Object.entries(attributes)),
      children: [],
      ...(declared.length > 0 ? { style: values(declared) } : {}),
    };
  };
  for (const node of elements(root)) copies.set(node, copyOf(node));
  for (const [node, copy] of copies)
    for (const child of node.children) {
      if (typeof child === 'object') copy.children.push(copies.get(child) ?? marked(['']));
      else copy.children.push(node.name === 'style' ? marked(references(child, known)) : child);
    }
  return copies.get(root) ?? { name: 'svg', attributes: {}, children: [] };
}
