import type { Rule } from '../rule.js';

export const tooDeep: Rule<'too-deep'> = {
  id: 'too-deep',
  level: 'error',
  fixed: true,
  message:
    'More than {limit} elements are nested inside each other. Ungroup some of them, or raise the limit `depth`, which can be 500 at most.',
};
