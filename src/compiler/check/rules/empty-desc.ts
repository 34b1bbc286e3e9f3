import type { Rule } from '../rule.js';

/** Off by default: an empty <desc> says as much as none. */
export const emptyDesc: Rule<'empty-desc'> = {
  id: 'empty-desc',
  level: 'off',
  message: 'The <desc> is empty. Write the icon’s accessible description into it.',
  visits: 'drawing',
  visit({ descriptions }, report) {
    for (const words of descriptions) if (words.text === '') report({}, words);
  },
};
