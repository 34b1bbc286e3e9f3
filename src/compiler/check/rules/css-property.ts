import type { Rule } from '../rule.js';

export const cssProperty: Rule<'css-property'> = {
  id: 'css-property',
  level: 'error',
  strippable: true,

  message: 'The style sets {property}, which an icon may not set. Remove it.',
};
