import type { Rule } from '../rule.js';

export const transform: Rule<'transform'> = {
  id: 'transform',
  level: 'warning',
  message:
    'The transform “{value}” is invalid, so browsers ignore all of it and it is left out. Fix or remove it.',
};
