import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { languageName, strangerIn } from '../words/language.js';
import { writtenOf } from '../words/text.js';

export const otherLanguage: Rule<'other-language'> = {
  id: 'other-language',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The words are in a different language from the set’s',
  help: 'A screen reader speaks them with the page’s voice, which makes another language hard to understand. Translate them; other languages belong in their own files of words.',
  bad: example({ title: 'Search', description: 'Une loupe avec un manche.' }),
  good: example({ title: 'Search', description: 'A magnifying glass with a handle.' }),
  source: {
    name: 'WCAG 2.2, 3.1.2 Language of Parts',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html',
  },
  visits: 'icon',
  visit(icon, report, { language }) {
    if (language === undefined) return;
    for (const { text, what, line } of writtenOf(icon)) {
      const found = strangerIn(text, language);
      if (found !== undefined)
        report({
          message: `The ${what} “${text}” looks like ${languageName(found)}, but the set’s others are in ${languageName(language)}. Translate it.`,
          // A title may be the name of something.
          outcome: what === 'title' ? 'unsure' : 'fail',
          line,
        });
    }
  },
};
