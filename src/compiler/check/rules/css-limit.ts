import type { Rule } from '../rule.js';

export const cssLimit: Rule<'css-limit'> = {
  id: 'css-limit',
  level: 'error',

  message: 'The style has more than {limit} {what}. Simplify it.',
};
