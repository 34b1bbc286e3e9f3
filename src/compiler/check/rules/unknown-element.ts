import type { Rule } from '../rule.js';

/** Off by default: browsers leave it out, too. */
export const unknownElement: Rule<'unknown-element'> = {
  id: 'unknown-element',
  level: 'off',
  message: 'Browsers do not draw <{name}>, so it is left out. Remove it, or fix its spelling.',
};
