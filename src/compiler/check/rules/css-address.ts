import type { Rule } from '../rule.js';

export const cssAddress: Rule<'css-address'> = {
  id: 'css-address',
  level: 'error',
  strippable: true,

  message:
    'The style refers to {target}, which is outside the drawing. Put what it refers to into the drawing and refer to it as #id.',
};
