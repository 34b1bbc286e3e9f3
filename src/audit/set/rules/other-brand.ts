import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { brandsApart } from '../words/brands.js';

export const otherBrand: Rule<'other-brand'> = {
  id: 'other-brand',
  kind: 'set',
  group: 'words',
  level: 'error',
  title: 'Title and description name different brands',
  help: 'One of the two was copied from another icon. Whoever follows the title lands with another company. Look at the drawing and put the wrong one right.',
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
        message: `The title “${title.text}” is about ${found.named}, and the description “${description.text}” about ${found.other}. Put the wrong one right.`,
        line: title.line,
      });
  },
};
