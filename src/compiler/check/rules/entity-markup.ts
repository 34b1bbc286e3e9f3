import type { Rule } from '../rule.js';

export const entityMarkup: Rule<'entity-markup'> = {
  id: 'entity-markup',
  level: 'error',
  fixed: true,
  message:
    'The entity &{entity}; contains elements. Write them where it is used and remove the DOCTYPE.',
};
