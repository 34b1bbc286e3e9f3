import type { SvgElement, Value } from '../types.js';
import { isElement } from './jsx.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const text = (value: Value): string =>
  (typeof value === 'string'
    ? value
    : value.map((part) => (typeof part === 'string' ? part : part.id)).join('')
  ).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element as SVG. */
export function svg(node: SvgElement<Value> | Value): string {
  if (!isElement(node)) return text(node);
  const { name, style, children } = node;
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(node.attributes))
    tag += ` ${attribute}="${text(value)}"`;
  const declared = style === undefined ? [] : Object.entries(style);
  if (declared.length > 0)
    tag += ` style="${declared.map(([property, value]) => `${property}:${text(value)}`).join(';')}"`;
  const content = children.map(svg).join('');
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
