import type { Rule } from '../rule.js';
import { isSized, viewBoxIn } from '../view-box.js';

/** Without a view box, or a size to derive one from, an icon cannot be scaled. */
export const noViewBox: Rule<'no-view-box'> = {
  id: 'no-view-box',
  level: 'error',
  message:
    'The <svg> has no viewBox, and no width and height to derive one from. Add viewBox="0 0 24 24".',
  visits: 'drawing',
  visit({ root }, report) {
    if (viewBoxIn(root) === undefined && !isSized(root)) report({}, root.place);
  },
};
