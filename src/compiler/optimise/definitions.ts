import { DEFINITIONS } from '../elements.js';
import type { SvgElement } from '../types.js';
import type { Traits } from './traits.js';
import { isElement, mapElements, type Node } from './tree.js';

/** Elements whose children may be any number of others. */
const PARENTS = new Set(['g', 'svg']);

const isUndrawn = (node: Node) => isElement(node) && DEFINITIONS.has(node.name);

const isNeedless = (node: Node): node is SvgElement =>
  isElement(node) &&
  node.name === 'defs' &&
  Object.keys(node.attributes).length === 0 &&
  node.children.every(isUndrawn);

/** Takes away every `<defs>` around nothing that would be drawn without it. */
export function unwrapDefinitions(root: SvgElement, { names, styled }: Traits): SvgElement {
  // A selector may ask what stands around an element, or before it.
  if (!names.has('defs') || styled) return root;
  return mapElements(root, (node) => {
    if (!PARENTS.has(node.name) || !node.children.some(isNeedless)) return node;
    return {
      ...node,
      children: node.children.flatMap((child) => (isNeedless(child) ? child.children : [child])),
    };
  });
}
