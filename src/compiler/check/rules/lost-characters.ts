import type { Rule } from '../rule.js';

export const lostCharacters: Rule<'lost-characters'> = {
  id: 'lost-characters',
  level: 'warning',

  message:
    'There is a replacement character (U+FFFD) where other characters were lost. Save the file as UTF-8 from the original.',
};
