import type { SvgElement } from '../types.js';

export type Node = SvgElement | string;

/** Every element from the root down, parents first. */
export function* elements(root: SvgElement): Generator<SvgElement> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elements(child);
}

export const copy = (node: SvgElement): SvgElement => ({
  name: node.name,
  attributes: { ...node.attributes },
  children: node.children.map((child) => (typeof child === 'string' ? child : copy(child))),
});

/** Elements in which white space is part of the picture or of a style sheet. */
export const TEXT_ELEMENTS = new Set(['style', 'text', 'textPath', 'tspan']);
