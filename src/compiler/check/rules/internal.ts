import type { Rule } from '../rule.js';

export const internal: Rule<'internal'> = {
  id: 'internal',
  level: 'error',
  fixed: true,
  message:
    'The compiler failed: {reason}. This is a bug in altglyph; please report it together with the file.',
};
