import type { Rule } from '../rule.js';

export const malformed: Rule<'malformed'> = {
  id: 'malformed',
  level: 'error',
  fixed: true,
  message: 'This is not well-formed XML: {reason}. Browsers cannot draw it either. Fix the markup.',
};
