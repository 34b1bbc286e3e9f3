import { elements, error, type DrawingRule } from './rule.js';

const DRAWN = new Set('circle ellipse image line path polygon polyline rect text use'.split(' '));

/** Whether an element can leave a mark at all. */
export const emptyDrawing: DrawingRule = ({ file, root }) => {
  const some = [...elements(root)].some(
    ({ name, attributes: { d, points } }) =>
      DRAWN.has(name) &&
      (name !== 'path' || (d ?? '').trim() !== '') &&
      (!name.startsWith('poly') || (points ?? '').trim() !== ''),
  );
  return some ? [] : [error('empty-drawing', file, {}, root.place)];
};
