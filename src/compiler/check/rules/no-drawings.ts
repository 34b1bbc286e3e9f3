import type { Rule } from '../rule.js';

export const noDrawings: Rule<'no-drawings'> = {
  id: 'no-drawings',
  level: 'error',
  fixed: true,
  message:
    'There are no files here whose names end in .svg. Give the folder that contains the drawings.',
};
