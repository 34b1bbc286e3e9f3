import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { writtenOf } from '../words/text.js';

/** Two articles, with nothing between them: “of the an X”. A capital is a letter or a name. */
const ARTICLES = /(?<![\p{L}\p{N}'’-])(?:an?|the|A|An|The) (?:an?|the)(?![\p{L}\p{N}'’-])/u;

/** The same word twice, over a single space: a comma between them is somebody's intention. */
const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+) \1(?![\p{L}\p{N}'’-])/iu;

/** Words that are said twice: “had had”, “that that”, “bye bye”, “knock knock”, and names. */
const SAID_TWICE = new Set(
  (
    'had that is do who her much very many more far way long really again too never no aloha agar bang beep bling blah boo bora bye cha chop choo chow couscous ding ' +
    'duran dum ha ho hush hubba knock la lang lol mahi ma no night now pom pong pow ra so tap ' +
    'tut tuk there tsk walla woof yada yo yum zip'
  ).split(' '),
);

export const doubledWord: Rule<'doubled-word'> = {
  id: 'doubled-word',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'A word is written twice',
  help: 'A word or an article was left over when the sentence was edited, and screen readers read it out. Remove one of the two.',
  bad: example({ title: 'Close', description: 'An icon of the an X shape.' }),
  good: example({ title: 'Close', description: 'An icon of an X shape.' }),
  visits: 'icon',
  visit(icon, report, { language }) {
    for (const { text, what, line } of writtenOf(icon)) {
      const articles = language === 'en' && what === 'description' ? ARTICLES.exec(text) : null;
      const twice = articles ? null : TWICE.exec(text);
      const [found, word = ''] = articles ?? twice ?? [];
      if (found === undefined || SAID_TWICE.has(word.toLowerCase())) continue;
      // “Walla Walla”, “C C”: a name or letters.
      if (!articles && (word.length < 2 || /^\p{Lu}\S* \p{Lu}/u.test(found))) continue;
      report({
        message: `The ${what} says “${found}”. Remove one of the two words.`,
        line,
      });
    }
  },
};
