import type { Rule } from '../rule.js';

/** What types would tell a caller in TypeScript. */
export const invalidArgument: Rule<'invalid-argument'> = {
  id: 'invalid-argument',
  level: 'error',
  fixed: true,
  message: 'In the call, `{what}` {fault}. Correct it.',
};
