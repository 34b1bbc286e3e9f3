import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { folded } from '../words/text.js';

export const descriptionRepeatsTitle: Rule<'description-repeats-title'> = {
  id: 'description-repeats-title',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The description repeats the title',
  help: 'Both are read out, one after the other. Use the description to say what is drawn, or leave it out.',
  bad: example({ title: 'Calendar', description: 'Calendar.' }),
  good: example({ title: 'Calendar', description: 'An icon of a calendar page.' }),
  source: {
    name: 'SVG 2, 5.8 The ‘desc’ and ‘title’ elements',
    url: 'https://www.w3.org/TR/SVG2/struct.html#DescriptionAndTitleElements',
  },
  visits: 'icon',
  visit({ title, description }, report) {
    if (title && description && folded(title.text) === folded(description.text))
      report({
        message: `The description repeats the title “${title.text}”. Say what is drawn, or leave the description out.`,
        line: description.line,
      });
  },
};
