import type { Rule } from '../rule.js';

export const output: Rule<'output'> = {
  id: 'output',
  level: 'error',
  fixed: true,
  message: '{reason}',
};
