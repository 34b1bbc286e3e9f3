import type { SvgElement } from '../types.js';
import { isElement, type Node } from './tree.js';

const numbersOf = (viewBox = '') =>
  viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);

const isSheet = (child: Node) => isElement(child) && child.name === 'style';

/**
 * The same drawing in a view box that begins at 0, 0. Shares of the view box in `translate: 100%` and
 * the like are measured from there, wherever the view box begins.
 */
export function fromZero(root: SvgElement): SvgElement {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(root.attributes.viewBox);
  if ((x === 0 && y === 0) || !Number.isFinite(x + y)) return root;
  const group: SvgElement = {
    name: 'g',
    attributes: { transform: `translate(${-x} ${-y})` },
    children: root.children.filter((child) => !isSheet(child)),
  };
  return {
    ...root,
    attributes: { ...root.attributes, viewBox: `0 0 ${width} ${height}` },
    children: [...root.children.filter(isSheet), group],
  };
}

/** The middle of the view box, as the origin of a transform. */
export function centreOf({ attributes: { viewBox } }: SvgElement): string {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(viewBox);
  return x === 0 && y === 0 ? '50% 50%' : `${x + width / 2}px ${y + height / 2}px`;
}
