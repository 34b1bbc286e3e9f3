import type { Rule } from '../rule.js';

export const noFolder: Rule<'no-folder'> = {
  id: 'no-folder',
  level: 'error',
  fixed: true,
  message: 'There is no such file or folder. Give the folder that contains the drawings.',
};
