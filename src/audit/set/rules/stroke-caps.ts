import { compareStrokes } from '../drawing/strokes.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const strokeCaps: Rule<'stroke-caps'> = {
  id: 'stroke-caps',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The line ends differ from the rest of the set',
  help: 'Nearly all icons in the set have lines with the same kind of end (stroke-linecap), and this one has another. Use the set’s kind.',
  bad: example({ title: 'Menu', drawing: '<path stroke-linecap="butt" d="M4 6h16M4 12h16"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16"/>' }),
  visits: 'set',
  visit({ icons }, report) {
    compareStrokes(
      icons,
      ({ cap, hasEnds }) => (hasEnds ? cap : undefined),
      report,
      (own, others) =>
        `The drawing’s lines have “${own}” ends, and the set’s have “${others}” ones. Use stroke-linecap="${others}".`,
    );
  },
};
