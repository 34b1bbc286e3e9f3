import { isScriptLink, targets } from '../references.js';
import type { Rule } from '../rule.js';

export const scriptLink: Rule<'script-link'> = {
  id: 'script-link',
  level: 'error',
  message: '{target} is a link that runs code. Remove it.',
  visits: 'element',
  visit(node, report) {
    for (const target of targets(node)) if (isScriptLink(target)) report({ target }, node.place);
  },
};
