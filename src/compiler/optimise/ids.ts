import type { Reference, SvgElement, Value } from '../types.js';
import { cascadeOf } from '../style/index.js';
import { elements } from './tree.js';

/** `url(#a)`, with or without quotes. */
const FRAGMENT = /(url\(\s*["']?#)([^"')\s]+)/gi;
/** The same, and `[id="a"]`, in a style sheet. */
const IN_SHEET = /(url\(\s*["']?#|\[id=")([^"')\s\]]+)/gi;
/** `a.click`, `a.end+2s`: what an animation waits for. */
const EVENT = /(^|;\s*)([^\s;.()+]+)(?=\.[a-zA-Z])/g;

const isLink = (name: string) => name === 'href' || name === 'xlink:href';

const patternFor = (name: string) =>
  name === 'begin' || name === 'end' ? EVENT : name === 'style' ? IN_SHEET : FRAGMENT;

/** The places of ids in a value: text before, id, text before, id, …, rest. */
function split(name: string, value: string, known: ReadonlySet<string>): (string | Reference)[] {
  if (name === 'id') return known.has(value) ? [{ id: value }] : [];
  if (isLink(name) && value.startsWith('#'))
    return known.has(value.slice(1)) ? ['#', { id: value.slice(1) }] : [value];
  const parts: (string | Reference)[] = [];
  let end = 0;
  for (const match of value.matchAll(patternFor(name))) {
    const [all, before = '', id = ''] = match;
    if (!known.has(id)) continue;
    parts.push(value.slice(end, match.index) + before, { id });
    end = match.index + all.length;
  }
  return [...parts, value.slice(end)].filter((part) => part !== '');
}

const idsIn = (root: SvgElement) =>
  new Set([...elements(root)].flatMap(({ attributes }) => attributes.id ?? []));

/** Ids that something in the drawing refers to. */
function referred(root: SvgElement): Set<string> {
  const ids = idsIn(root);
  const found = new Set<string>();
  const look = (name: string, value: string) => {
    for (const part of split(name, value, ids)) if (typeof part !== 'string') found.add(part.id);
  };
  for (const node of elements(root)) {
    for (const [name, value] of Object.entries(node.attributes))
      if (name !== 'id') look(name, value);
    for (const child of node.children) if (typeof child === 'string') look('', child);
  }
  return found;
}

/** Takes away the ids that nothing refers to: editors write one on every layer. */
export function dropUnusedIds(root: SvgElement): void {
  const used = referred(root);
  for (const { attributes } of elements(root))
    if (attributes.id !== undefined && !used.has(attributes.id)) delete attributes.id;
}

/** a, b, …, z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(97 + (index % 26));
}

/** Marks every id and every reference to one, under short names in the order of appearance. */
export function markIds(root: SvgElement): SvgElement<Value> {
  const known = idsIn(root);
  const short = new Map([...known].map((id, index) => [id, letters(index)]));
  const value = (name: string, text: string): Value => {
    const parts = split(name, text, known);
    if (parts.every((part) => typeof part === 'string')) return parts.join('');
    return parts.map((part) =>
      typeof part === 'string' ? part : { id: short.get(part.id) ?? '' },
    );
  };
  const values = (texts: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...texts].map(([name, text]) => [name, value(name, text)]));
  const mark = (node: SvgElement): SvgElement<Value> => {
    const { style, ...attributes } = node.attributes;
    const declared = [...cascadeOf(style ?? '')];
    return {
      name: node.name,
      attributes: values(Object.entries(attributes)),
      children: node.children.map((child) =>
        typeof child === 'string'
          ? value(node.name === 'style' ? 'style' : '', child)
          : mark(child),
      ),
      ...(declared.length > 0 ? { style: values(declared) } : {}),
    };
  };
  return mark(root);
}
