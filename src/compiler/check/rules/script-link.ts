import type { Rule } from '../rule.js';

export const scriptLink: Rule<'script-link'> = {
  id: 'script-link',
  level: 'error',
  strippable: true,
  message: '{target} is a link that runs code. Remove it.',
};
