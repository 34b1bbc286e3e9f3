import type { Rule } from '../rule.js';

/** What an icon is about is said by whoever uses it; a link inside it would be focused and followed. */
export const link: Rule<'link'> = {
  id: 'link',
  level: 'warning',
  message:
    'A link to {target} is left out: an icon must not take anyone away from the page. Put the icon into a link instead.',
};
