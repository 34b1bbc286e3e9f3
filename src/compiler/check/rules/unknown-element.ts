import type { Rule } from '../rule.js';

/** Off by default: browsers leave it out, too. */
export const unknownElement: Rule<'unknown-element'> = {
  id: 'unknown-element',
  level: 'off',
  message:
    '<{name}> is not an element that browsers draw, and is left out. Remove it, or fix its spelling.',
};
