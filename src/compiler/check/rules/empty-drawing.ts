import type { Drawing, SvgElement } from '../../types.js';
import type { Rule } from '../rule.js';

const DRAWN = new Set('circle ellipse image line path polygon polyline rect text use'.split(' '));

/** Whether an element can leave a mark at all. */
const canMark = ({ name, attributes: { d, points } }: SvgElement) =>
  DRAWN.has(name) &&
  (name !== 'path' || (d ?? '').trim() !== '') &&
  (!name.startsWith('poly') || (points ?? '').trim() !== '');

function isEmpty({ root }: Drawing): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (canMark(node)) return false;
    for (const child of node.children) if (typeof child !== 'string') open.push(child);
  }
  return true;
}

export const emptyDrawing: Rule<'empty-drawing'> = {
  id: 'empty-drawing',
  level: 'error',
  message: 'The drawing is empty. Draw something, or remove the file.',
  visits: 'drawing',
  visit(drawing, report) {
    if (isEmpty(drawing)) report({}, drawing.root.place);
  },
};
