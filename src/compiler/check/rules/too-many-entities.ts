import type { Rule } from '../rule.js';

export const tooManyEntities: Rule<'too-many-entities'> = {
  id: 'too-many-entities',
  level: 'error',
  fixed: true,
  message:
    'The entities of the DOCTYPE expand to more than {limit} characters, at &{entity};. Write their text where it is used and remove the DOCTYPE, or raise the limit `entities`.',
};
