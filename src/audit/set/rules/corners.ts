import { compareStrokes } from '../drawing/strokes.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const corners: Rule<'corners'> = {
  id: 'corners',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The corners differ from the rest of the set',
  help: 'Nearly all icons in the set have lines with the same kind of corner (stroke-linejoin), and this one has another. Use the set’s kind.',
  bad: example({ title: 'Box', drawing: '<path stroke-linejoin="miter" d="M4 4h16v16H4z"/>' }),
  good: example({ title: 'Box', drawing: '<path d="M4 4h16v16H4z"/>' }),
  visits: 'set',
  visit({ icons }, report) {
    compareStrokes(
      icons,
      ({ join, hasCorners }) => (hasCorners ? join : undefined),
      report,
      (own, others) =>
        `The drawing’s lines have “${own}” corners, and the set’s have “${others}” ones. Use stroke-linejoin="${others}".`,
    );
  },
};
