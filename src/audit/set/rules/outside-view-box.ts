import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** Pixels of 64 × 64 by which an edge is only antialiased, and share of a drawing that is a slip. */
const EDGE = 0.75;
const LEAST = 6;

/** Share of the view box from which a drawing fills it. */
const FULL = 0.9;

export const outsideViewBox: Rule<'outside-view-box'> = {
  id: 'outside-view-box',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  pictures: true,
  title: 'Part of the drawing lies outside the view box',
  help: 'It is cut off at the edge, or drawn over what is beside the icon. Move the drawing into the view box, or make the view box larger.',
  bad: example({ title: 'Menu', drawing: '<path d="M12 6h16M12 12h16M12 18h16"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16M4 18h16"/>' }),
  source: {
    name: 'SVG 2, 8.6 The ‘viewBox’ attribute',
    url: 'https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute',
  },
  visits: 'icon',
  visit({ picture, size }, report) {
    if (!picture || picture === 'failed' || !picture.box || picture.outside < LEAST) return;
    const { box, width, height } = picture;
    const beyond = [
      ['left', -box.left],
      ['top', -box.top],
      ['right', box.right - width],
      ['bottom', box.bottom - height],
    ] as const;
    const sides = beyond.filter(([, by]) => by > EDGE).map(([side]) => side);
    if (sides.length === 0 || picture.ink < 2) return;
    const most = Math.max(...beyond.map(([, by]) => by));
    const units = (most * Math.max(...(size ?? [0]))) / Math.max(width, height);
    report({
      // What fills its box, as a flag does, may be cut at the edge on purpose.
      outcome: picture.ink >= FULL * width * height ? 'unsure' : 'fail',
      message: `The drawing extends beyond the view box at the ${sides.join(' and ')}, by ${Math.round(10 * units) / 10} of its units. Move it inside, or make the view box larger.`,
    });
  },
};
