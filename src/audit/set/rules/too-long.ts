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
  title: 'The words are too long to be listened to',
  help: 'Words of an icon are read out in one go: nobody can skim them. A title has 80 characters at most, a description 250. What needs more belongs into the page.',
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
          message: `The ${what} has ${length} characters. Say it in ${longest}, and put the rest into the page.`,
          line,
        });
    }
  },
};
