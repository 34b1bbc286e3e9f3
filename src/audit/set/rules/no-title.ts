import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const noTitle: Rule<'no-title'> = {
  id: 'no-title',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The icon has no title',
  help: 'An icon that stands for something needs a name; without one, people who cannot see it never learn what it stands for. Write one as the first child of the <svg>, or in the words beside the drawings.',
  bad: example({ description: 'An icon of a calendar page.' }),
  good: example({ title: 'Calendar', description: 'An icon of a calendar page.' }),
  source: {
    name: 'WCAG 2.2, 1.1.1 Non-text Content',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
  },
  visits: 'icon',
  visit({ title, drawing }, report) {
    if (drawing && !title?.text)
      report({
        message:
          'The icon has no title. Say what it stands for in a <title>, the first child of the <svg>.',
      });
  },
};
