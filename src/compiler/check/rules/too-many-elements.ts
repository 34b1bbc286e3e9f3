import type { Rule } from '../rule.js';

export const tooManyElements: Rule<'too-many-elements'> = {
  id: 'too-many-elements',
  level: 'error',
  fixed: true,
  message:
    'The drawing has more than {limit} elements. Simplify it, or raise the limit `elements`.',
};
