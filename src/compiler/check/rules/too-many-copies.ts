import type { Rule } from '../rule.js';

export const tooManyCopies: Rule<'too-many-copies'> = {
  id: 'too-many-copies',
  level: 'error',
  fixed: true,
  message:
    'The drawing comes to more than {limit} elements once its <use> elements, patterns, masks and markers are followed. Simplify it, or raise the limit `copies`.',
};
