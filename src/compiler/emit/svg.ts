import type { SvgElement, Value } from '../types.js';
import { isElement } from './jsx.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const text = (value: Value): string => {
  const parts = typeof value === 'string' ? [value] : value;
  return parts
    .map((part) => (typeof part === 'string' ? part : part.id))
    .join('')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
};

/** An element as SVG. */
export function svg(node: SvgElement<Value> | Value): string {
  if (!isElement(node)) return text(node);
  const style = Object.entries(node.style ?? {}).map(([name, value]) => `${name}:${text(value)}`);
  const attributes = [
    ...Object.entries(node.attributes).map(([name, value]) => ` ${name}="${text(value)}"`),
    ...(style.length > 0 ? [` style="${style.join(';')}"`] : []),
  ].join('');
  const children = node.children.map(svg).join('');
  return children === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${children}</${node.name}>`;
}
