import { ENOUGH, seenOn, VISIBLE } from '../drawing/visible.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const lowContrast: Rule<'low-contrast'> = {
  id: 'low-contrast',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The drawing has too little contrast on white or on black',
  help: 'None of its colours reaches a contrast of 3 : 1 with the background, which people with low vision need to see a shape. Use another colour, or the text’s: currentColor. A drawing that cannot be seen at all is reported by forced-colours.',
  bad: example({ title: 'Star', drawing: '<path stroke="#e0a000" d="M4 6h16M4 12h16"/>' }),
  good: example({ title: 'Star', drawing: '<path stroke="#178741" d="M4 6h16M4 12h16"/>' }),
  source: {
    name: 'WCAG 2.2, 1.4.11 Non-text Contrast',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast.html',
  },
  visits: 'icon',
  visit({ painted }, report) {
    for (const { ground, ratio } of seenOn(painted) ?? [])
      if (ratio >= VISIBLE && ratio < ENOUGH)
        report({
          message: `The drawing has a contrast of ${ratio.toFixed(1)} : 1 on ${ground}. If it may be used on ${ground}, choose a colour with 3 : 1, or currentColor.`,
        });
  },
};
