import type { Rule } from '../rule.js';

/** Off by default: editors write many, and none of them is missed. */
export const unknownAttribute: Rule<'unknown-attribute'> = {
  id: 'unknown-attribute',
  level: 'off',
  message:
    'The attribute {name} is not one that changes a drawing, and is left out. Remove it, or fix its spelling.',
};
