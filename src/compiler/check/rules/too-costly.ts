import type { Rule } from '../rule.js';

export const tooCostly: Rule<'too-costly'> = {
  id: 'too-costly',
  level: 'warning',
  message:
    'Optimising the drawing takes more than {limit} steps, so it is written without joining shapes or sorting out groups. Simplify it, or raise the limit `work`.',
};
