import type { Rule } from '../rule.js';

export const externalEntity: Rule<'external-entity'> = {
  id: 'external-entity',
  level: 'error',
  fixed: true,
  message:
    'The entity {entity} refers to another file, which is never fetched. Write its text where it is used and remove the DOCTYPE.',
};
