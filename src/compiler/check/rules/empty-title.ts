import type { Rule } from '../rule.js';

/** Off by default: an empty <title> says as much as none. */
export const emptyTitle: Rule<'empty-title'> = {
  id: 'empty-title',
  level: 'off',
  message: 'The <title> is empty. Write the icon’s accessible name into it.',
  visits: 'drawing',
  visit({ titles }, report) {
    for (const words of titles) if (words.text === '') report({}, words);
  },
};
