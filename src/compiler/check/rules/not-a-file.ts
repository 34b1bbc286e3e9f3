import type { Rule } from '../rule.js';

export const notAFile: Rule<'not-a-file'> = {
  id: 'not-a-file',
  level: 'error',
  fixed: true,
  message:
    'This is {kind}, not a file. Remove it, or rename it so that its name does not end in .svg.',
};
