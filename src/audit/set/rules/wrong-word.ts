import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { slipIn } from '../words/near.js';
import { writtenOf } from '../words/text.js';

export const wrongWord: Rule<'wrong-word'> = {
  id: 'wrong-word',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The wrong one of two similar words',
  help: 'The word is almost the one in a fixed phrase, such as “exclamation mark” or “magnifying glass”, but is a different word. Spelling checkers accept it, since it is a word too.',
  bad: example({ title: 'Notice', description: 'An explanation mark in a circle.' }),
  good: example({ title: 'Notice', description: 'An exclamation mark in a circle.' }),
  visits: 'icon',
  visit(icon, report, { language }) {
    for (const { text, what, line } of writtenOf(icon)) {
      const slip = language === 'en' || language === undefined ? slipIn(text) : undefined;
      if (slip)
        report({
          message: `The ${what} says “${slip.written}”. If you mean “${slip.meant}”, write that.`,
          line,
        });
    }
  },
};
