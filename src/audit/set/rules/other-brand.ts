import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { brandsApart } from '../words/brands.js';

export const otherBrand: Rule<'other-brand'> = {
  id: 'other-brand',
  kind: 'set',
  group: 'words',
  level: 'error',
  title: 'The title and the description name different brands',
  help: 'One of the two was copied from another icon. Anyone who goes by the title ends up with another company. Look at the drawing and correct the wrong one.',
  bad: example({ title: 'Spotify', description: 'An icon of the YouTube logo.' }),
  good: example({ title: 'YouTube', description: 'An icon of the YouTube logo.' }),
  source: {
    name: 'WCAG 2.2, 1.1.1 Non-text Content',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
  },
  visits: 'icon',
  visit({ title, description }, report) {
    const found = title && description && brandsApart(title.text, description.text);
    if (found)
      report({
        message: `The title “${title.text}” is about ${found.named}, but the description “${description.text}” is about ${found.other}. Correct the wrong one.`,
        line: title.line,
      });
  },
};
