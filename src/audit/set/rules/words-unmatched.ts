import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { ABOUT_WORDS } from '../unsafe.js';

export const wordsUnmatched: Rule<'words-unmatched'> = {
  id: 'words-unmatched',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The words and the drawings do not match',
  help: 'The file of words has an entry without a drawing, or an entry that contains something other than words. Nobody hears it: remove it, or correct its name.',
  bad: example({ name: 'not-in-words', title: 'Calendar' }),
  good: example({ name: 'calendar', title: 'Calendar' }),
  visits: 'findings',
  takes: ({ rule }) => ABOUT_WORDS.has(rule),
};
