import type { Rule } from '../rule.js';

/** Off by default: an icon without words compiles, and only its bare `alt` is a type error. */
export const noTitle: Rule<'no-title'> = {
  id: 'no-title',
  level: 'off',
  message:
    'The <svg> has no <title>. Add one as its first child: it is what the icon says under `alt`.',
  visits: 'drawing',
  visit({ titles, root }, report) {
    if (titles.length === 0) report({}, root.place);
  },
};
