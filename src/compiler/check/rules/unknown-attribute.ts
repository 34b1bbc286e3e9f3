import type { Rule } from '../rule.js';

/** Off by default: editors write many, and none of them is missed. */
export const unknownAttribute: Rule<'unknown-attribute'> = {
  id: 'unknown-attribute',
  level: 'off',
  message:
    'The attribute {name} does not change a drawing, so it is left out. Remove it, or fix its spelling.',
};
