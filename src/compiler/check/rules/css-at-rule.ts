import type { Rule } from '../rule.js';

export const cssAtRule: Rule<'css-at-rule'> = {
  id: 'css-at-rule',
  level: 'error',
  strippable: true,

  message: 'The style uses @{name}, which {reason}. Remove it.',
  reasons: {
    'not-understood': 'is not understood',
    'whole-page': 'would affect the whole page',
  },
};
