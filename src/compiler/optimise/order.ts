import type { SvgElement } from '../types.js';
import { mapElements } from './tree.js';

/** What comes first; all else follows in the order of the alphabet. */
const FIRST = 'id viewBox width height x x1 x2 y y1 y2 cx cy r fill stroke marker d points'.split(
  ' ',
);

const ranks = new Map(FIRST.map((name, index) => [name, index]));

function compare(a: string, b: string): number {
  const [rankA = FIRST.length, rankB = FIRST.length] = [ranks.get(a), ranks.get(b)];
  return rankA - rankB || (a < b ? -1 : a > b ? 1 : 0);
}

/** Writes attributes in one order, so that what repeats is the same text and compresses well. */
export function orderAttributes(root: SvgElement): SvgElement {
  return mapElements(root, (node) => {
    const names = Object.keys(node.attributes);
    if (names.every((name, at) => at === 0 || compare(names[at - 1] ?? '', name) < 0)) return node;
    const entries = Object.entries(node.attributes).toSorted(([a], [b]) => compare(a, b));
    return { ...node, attributes: Object.fromEntries(entries) };
  });
}
