import type { Rule } from '../rule.js';

/** Off by default: an icon without words compiles, and only its bare `alt` is a type error. */
export const noDesc: Rule<'no-desc'> = {
  id: 'no-desc',
  level: 'off',
  message:
    'The <svg> has no <desc>. Add one after the <title>: it is the icon’s description under `alt`.',
  visits: 'drawing',
  visit({ descriptions, root }, report) {
    if (descriptions.length === 0) report({}, root.place);
  },
};
