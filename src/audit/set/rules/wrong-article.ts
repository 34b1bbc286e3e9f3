import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { articleFor } from '../words/article.js';
import { writtenOf } from '../words/text.js';

/** An article and the word behind it, through the quotation mark that it may stand in. */
const ARTICLE = /(?<![\p{L}\p{N}'’-])(a|an) (?:["'“”‘’(]*)([\p{L}\p{N}][\p{L}\p{N},'’-]*)/giu;

/** “A” as a letter, a grade or a key: “A or B”; and another article, which is doubled-word’s. */
const LETTER = /^(?:a|an|the|or|and|is|to|in|on|at|with|over|under|from|of|for|arrow)$/i;

export const wrongArticle: Rule<'wrong-article'> = {
  id: 'wrong-article',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The article is wrong',
  help: '“An” goes before a spoken vowel and “a” before everything else: an hour, a user, an SVG, a European flag. Words that can be said either way are not reported.',
  bad: example({ title: 'Quotation', description: 'A opening quote mark.' }),
  good: example({ title: 'Quotation', description: 'An opening quote mark.' }),
  source: {
    name: 'Merriam-Webster, a (indefinite article), usage',
    url: 'https://www.merriam-webster.com/dictionary/a',
  },
  visits: 'icon',
  visit(icon, report, { language }) {
    if (language !== 'en') return;
    for (const { text, what, line } of writtenOf(icon))
      for (const [all, article = '', word = ''] of text.matchAll(ARTICLE)) {
        // In a title, and in the middle of a sentence, a capital is a letter of its own.
        if (article !== article.toLowerCase() && !text.startsWith(all)) continue;
        if (article === 'A' && what === 'title') continue;
        const right = articleFor(word);
        if (right === undefined || right === article.toLowerCase() || LETTER.test(word)) continue;
        report({
          message: `The ${what} says “${all}”. Write “${right} ${word}”.`,
          line,
        });
      }
  },
};
