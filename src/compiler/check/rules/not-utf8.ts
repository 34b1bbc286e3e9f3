import type { Rule } from '../rule.js';

export const notUtf8: Rule<'not-utf8'> = {
  id: 'not-utf8',
  level: 'error',
  fixed: true,
  message: 'The file is not UTF-8 text: {reason}. Save it as UTF-8.',
};
