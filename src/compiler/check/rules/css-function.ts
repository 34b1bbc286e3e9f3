import type { Rule } from '../rule.js';

export const cssFunction: Rule<'css-function'> = {
  id: 'css-function',
  level: 'error',
  strippable: true,

  message: 'The style uses {name}(), which an icon may not use. Remove it.',
};
