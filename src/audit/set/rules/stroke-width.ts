import { compareStrokes } from '../drawing/strokes.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** On a grid of 24, so that sets with several sizes can be compared. */
const GRID = 24;

export const strokeWidth: Rule<'stroke-width'> = {
  id: 'stroke-width',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The lines are thicker or thinner than in the rest of the set',
  help: 'Nearly all icons in the set have lines of the same width. Beside them, this one looks bold or faint. Use the set’s line width.',
  bad: example({ title: 'Menu', drawing: '<path stroke-width="1" d="M4 6h16M4 12h16"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16"/>' }),
  visits: 'set',
  visit({ icons }, report) {
    compareStrokes(
      icons,
      ({ width }, { size }) => {
        const longest = Math.max(...(size ?? [0]));
        if (width === undefined || !(longest > 0)) return undefined;
        return String(Math.round((100 * GRID * width) / longest) / 100);
      },
      report,
      (own, others) =>
        `The drawing’s lines are ${own} wide on a grid of ${GRID}, and the set’s are ${others} wide. Use the set’s line width.`,
    );
  },
};
