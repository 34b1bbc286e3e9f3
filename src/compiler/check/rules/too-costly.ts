import type { Rule } from '../rule.js';

export const tooCostly: Rule<'too-costly'> = {
  id: 'too-costly',
  level: 'warning',
  message:
    'To optimise the drawing takes more than {limit} steps, so that it is written without joining shapes and without sorting out groups. Simplify it, or raise the limit `work`.',
};
