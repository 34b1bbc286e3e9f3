import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { toldOf } from '../words/text.js';

/** Characters: five seconds of speech for a name, and some fifteen for a description. */
const LONGEST = { title: 80, description: 250 } as const;

export const tooLong: Rule<'too-long'> = {
  id: 'too-long',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The words are too long to listen to',
  help: 'An icon’s words are read out in one go: nobody can skim them. Use at most 80 characters for a title and 250 for a description. Anything longer belongs in the page.',
  bad: example({
    title:
      'Opens the settings of your account where you can change your name, your password and your picture',
  }),
  good: example({ title: 'Account settings' }),
  source: {
    name: 'WAI Images Tutorial, Tips and Tricks',
    url: 'https://www.w3.org/WAI/tutorials/images/tips/',
  },
  visits: 'icon',
  visit(icon, report) {
    for (const { text, what, line } of toldOf(icon)) {
      const longest = LONGEST[what as keyof typeof LONGEST];
      const { length } = [...text];
      if (length > longest)
        report({
          message: `The ${what} has ${length} characters. Use at most ${longest}, and put the rest in the page.`,
          line,
        });
    }
  },
};
