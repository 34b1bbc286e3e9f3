import type { Rule } from '../rule.js';

export const foreignObject: Rule<'foreign-object'> = {
  id: 'foreign-object',
  level: 'error',
  strippable: true,
  message:
    'A <foreignObject> contains HTML, which has no place in an icon. Redraw its content with shapes.',
};
