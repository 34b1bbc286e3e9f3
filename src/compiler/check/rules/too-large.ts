import type { Rule } from '../rule.js';

export const tooLarge: Rule<'too-large'> = {
  id: 'too-large',
  level: 'error',
  fixed: true,
  message:
    'The file has {bytes} bytes; the limit is {limit}. Simplify the drawing, or raise the limit `bytes`.',
};
