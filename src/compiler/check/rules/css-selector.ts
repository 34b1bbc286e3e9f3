import type { Rule } from '../rule.js';

export const cssSelector: Rule<'css-selector'> = {
  id: 'css-selector',
  level: 'error',
  strippable: true,

  message:
    'The selector “{selector}” cannot be limited to the icon: {reason}. Rewrite or remove it.',
};
