import type { SvgElement } from '../types.js';
import { compact } from './path/compact.js';
import type { Traits } from './traits.js';
import { isElement, rewrite, type Node } from './tree.js';

/** Values of properties that neither an element nor one around it says. */
const INITIAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  opacity: '1',
  'stroke-dashoffset': '0',
  'stroke-opacity': '1',
};

const NOT_INHERITED = 'opacity';

/** What may end an animation before its last value, or add to it. */
const CUTTING = 'accumulate additive by end keyTimes max min repeatCount repeatDur'.split(' ');

const NONE: ReadonlySet<string> = new Set();

const animated = (child: Node): string | undefined =>
  isElement(child) ? child.attributes.attributeName : undefined;

/** Whether two values are the same for sure. */
function areSame(name: string, a: string, b: string): boolean {
  if (name === 'd') return compact(a) === compact(b);
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}

/** The value that an animation ends with; undefined if that is not plain to see. */
function lastValue({ name, attributes }: SvgElement): string | undefined {
  const { values, to, dur = '' } = attributes;
  if (name !== 'animate' || attributes.fill !== 'freeze' || !/^\d/.test(dur)) return undefined;
  if (CUTTING.some((cutting) => cutting in attributes)) return undefined;
  return (values ?? to)?.split(';').at(-1)?.trim();
}

/** An animation that need not stay at its last value, since without it the element has the same. */
function thawed(node: SvgElement, child: Node, around: ReadonlySet<string>): Node {
  if (!isElement(child)) return child;
  const last = lastValue(child);
  const { fill: _fill, ...attributes } = child.attributes;
  const { attributeName: name = '' } = attributes;
  const own = Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
  const initial = Object.hasOwn(INITIAL, name) && !around.has(name) ? INITIAL[name] : undefined;
  const base = own ?? initial;
  if (last === undefined || base === undefined || !areSame(name, last, base)) return child;
  // Of several that animate the same, a later one begins on top of what an earlier one has left.
  if (node.children.filter((other) => animated(other) === name).length > 1) return child;
  return { ...child, attributes };
}

/**
 * Leaves out `fill="freeze"` where an animation ends with the value that the element has anyway.
 *
 * The drawing as it was drawn stays the same. What a caller says of a dash's offset or an opacity on
 * the `<svg>` is inherited by an element that does not say it itself, after its animation as before
 * it, and as in a drawing that does not move; a frozen value would have hidden it.
 */
export function thaw(root: SvgElement, traits: Traits): SvgElement {
  const { inherited, retargeted, styled, attributes } = traits;
  if (inherited || retargeted || styled || attributes.has('style')) return root;
  const said = (node: SvgElement, around: ReadonlySet<string>) => {
    const more = Object.keys(INITIAL).filter(
      (name) =>
        name !== NOT_INHERITED &&
        (name in node.attributes || node.children.some((child) => animated(child) === name)),
    );
    return more.length > 0 ? new Set([...around, ...more]) : around;
  };
  return rewrite(root, NONE, said, (node, around) => {
    // What the <svg> says is the caller's to change.
    if (node === root || !node.children.some(animated)) return node;
    const children = node.children.map((child) => thawed(node, child, around));
    return children.every((child, at) => child === node.children[at])
      ? node
      : { ...node, children };
  });
}
