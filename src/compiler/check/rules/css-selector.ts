import type { Rule } from '../rule.js';

export const cssSelector: Rule<'css-selector'> = {
  id: 'css-selector',
  level: 'error',
  strippable: true,

  message:
    'The selector “{selector}” cannot be limited to the icon: {reason}. Rewrite or remove it.',
  reasons: {
    'not-understood': 'it is not understood',
    'numbers-too-large': 'the numbers are too large',
  },
};
