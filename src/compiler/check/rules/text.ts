import type { Rule } from '../rule.js';

/** Words that are drawn are in the page's text as well: they are found, copied and read out. */
export const text: Rule<'text'> = {
  id: 'text',
  level: 'warning',
  message:
    'The words of a <text> become part of the page’s text: they are found, copied and read out. Convert the <text> to outlines.',
  visits: 'element',
  names: ['text'],
  visit({ place }, report) {
    report({}, place);
  },
};
