import { compareStrokes } from '../drawing/strokes.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const corners: Rule<'corners'> = {
  id: 'corners',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The corners differ from the rest of the set',
  help: 'Nearly all icons of the set have lines with one kind of corner (stroke-linejoin), and this one has another. Draw it with the set’s.',
  bad: example({ title: 'Box', drawing: '<path stroke-linejoin="miter" d="M4 4h16v16H4z"/>' }),
  good: example({ title: 'Box', drawing: '<path d="M4 4h16v16H4z"/>' }),
  visits: 'set',
  visit({ icons }, report) {
    compareStrokes(
      icons,
      ({ join, hasCorners }) => (hasCorners ? join : undefined),
      report,
      (own, others) =>
        `The drawing’s lines have corners of the kind “${own}”, and the set’s “${others}”. Write stroke-linejoin="${others}".`,
    );
  },
};
