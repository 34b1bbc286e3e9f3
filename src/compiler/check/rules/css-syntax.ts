import type { Rule } from '../rule.js';

export const cssSyntax: Rule<'css-syntax'> = {
  id: 'css-syntax',
  level: 'error',
  strippable: true,

  message: 'The style cannot be read reliably: {reason}. Fix it.',
};
