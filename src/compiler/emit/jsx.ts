import type { SvgElement, Value } from '../types.js';
import { props } from './attributes.js';
import { expression, object } from './literal.js';

/** Bundlers keep a call whose result is unused unless they are told that it does nothing else. */
export const PURE = '/*#__PURE__*/';

type Node = SvgElement<Value> | Value;

export const isElement = (node: Node): node is SvgElement<Value> =>
  typeof node === 'object' && 'name' in node;

/** What a drawing's code calls, and how it is to be written. */
export interface Calls {
  readonly used: Set<'jsx' | 'jsxs' | 'WithId'>;
  /** Whether parameters have types, as TypeScript wants them. */
  readonly typed: boolean;
}

function call(node: Node, calls: Calls, key?: number): string {
  if (!isElement(node)) return expression(node);
  const children = node.children.map((child) => call(child, calls));
  const all = props(node);
  if (children.length === 1) all.push(['children', children[0] ?? '']);
  if (children.length > 1) all.push(['children', `[${children.join(', ')}]`]);
  const name = children.length > 1 ? 'jsxs' : 'jsx';
  calls.used.add(name);
  return `${PURE} ${name}('${node.name}', ${object(all)}${key === undefined ? '' : `, ${key}`})`;
}

const refers = (node: Node): boolean =>
  isElement(node)
    ? [...Object.values(node.attributes), ...Object.values(node.style ?? {})].some(refers) ||
      node.children.some(refers)
    : typeof node !== 'string';

/**
 * The children of the `<svg>` as one expression: an element, a list with keys, or what draws them
 * under an id of its own.
 */
export function drawing(root: SvgElement<Value>, calls: Calls): string {
  const { children } = root;
  const nodes =
    children.length === 1
      ? call(children[0] ?? '', calls)
      : `[${children.map((child, index) => call(child, calls, index)).join(', ')}]`;
  if (!children.some(refers)) return nodes;
  calls.used.add('jsx').add('WithId');
  return `${PURE} jsx(WithId, { draw: (${calls.typed ? 'id: string' : 'id'}) => ${nodes} })`;
}

/** Attributes that an only child may leave to its parent: all of them are inherited. */
const INHERITED = /^(?:fill|stroke)(?:-[a-z]+)?$/;

/**
 * A drawing that is one path and nothing more, as its data alone: the runtime makes the element,
 * and what the path says of its paint is said by the `<svg>`.
 */
export function lonePath(root: SvgElement<Value>): { root: SvgElement<Value>; path?: string } {
  const [path, ...more] = root.children;
  if (path === undefined || more.length > 0 || !isElement(path) || path.name !== 'path')
    return { root };
  const { d, ...paint } = path.attributes;
  const plain =
    typeof d === 'string' &&
    !path.style &&
    path.children.length === 0 &&
    Object.entries(paint).every(
      ([name, value]) => INHERITED.test(name) && typeof value === 'string',
    );
  if (!plain) return { root };
  return { root: { ...root, attributes: { ...root.attributes, ...paint } }, path: d };
}
