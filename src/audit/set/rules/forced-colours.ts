import { seenOn, VISIBLE } from '../drawing/visible.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const forcedColours: Rule<'forced-colours'> = {
  id: 'forced-colours',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The drawing vanishes in forced colours',
  help: 'In forced colours (Windows contrast themes) and in dark mode, the page’s background is black or white, as people choose, but a drawing’s own colours stay as they are. Use currentColor for the parts that have to be seen; a shape without a fill is black.',
  bad: example({ title: 'Menu', root: 'viewBox="0 0 24 24"', drawing: '<path d="M4 6h16v2H4z"/>' }),
  good: example({
    title: 'Menu',
    root: 'viewBox="0 0 24 24" fill="currentColor"',
    drawing: '<path d="M4 6h16v2H4z"/>',
  }),
  source: {
    name: 'CSS Color Adjustment 1, Forced Color Palettes',
    url: 'https://www.w3.org/TR/css-color-adjust-1/#forced',
  },
  visits: 'icon',
  visit({ painted }, report) {
    for (const { ground, ratio } of seenOn(painted) ?? [])
      if (ratio < VISIBLE)
        report({
          message: `The drawing cannot be seen on ${ground} (${ratio.toFixed(1)} : 1), as ${ground === 'black' ? 'in dark mode' : 'on a light page'} or in forced colours. Use currentColor.`,
        });
  },
};
