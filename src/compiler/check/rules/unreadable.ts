import type { Rule } from '../rule.js';

export const unreadable: Rule<'unreadable'> = {
  id: 'unreadable',
  level: 'error',
  fixed: true,
  message: 'The file cannot be read: {reason}.',
};
