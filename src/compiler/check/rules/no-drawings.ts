import type { Rule } from '../rule.js';

export const noDrawings: Rule<'no-drawings'> = {
  id: 'no-drawings',
  level: 'error',
  fixed: true,
  message:
    'There is no file whose name ends in .svg here. Give the folder that holds the drawings.',
};
