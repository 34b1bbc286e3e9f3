import type { Rule } from '../rule.js';

export const tooManyCopies: Rule<'too-many-copies'> = {
  id: 'too-many-copies',
  level: 'error',
  fixed: true,
  message:
    'The <use> elements, patterns, masks, markers, clip paths and filters draw more than {limit} elements again. Simplify them, or raise the limit `copies`.',
};
