import { example } from '../example.js';
import type { Rule } from '../rule.js';

export const noDescription: Rule<'no-description'> = {
  id: 'no-description',
  kind: 'set',
  group: 'words',
  level: 'info',
  title: 'The icon has no description, but others do',
  help: 'Most icons need none: the title is enough. If a set describes its icons, as this one does, say in a sentence what is drawn, in a <desc> after the title.',
  bad: example({ title: 'Calendar' }),
  good: example({ title: 'Calendar', description: 'An icon of a calendar page.' }),
  source: {
    name: 'SVG 2, 5.8 The ‘desc’ and ‘title’ elements',
    url: 'https://www.w3.org/TR/SVG2/struct.html#DescriptionAndTitleElements',
  },
  visits: 'set',
  visit({ icons }, report) {
    const titled = icons.filter(({ title }) => title?.text);
    // Where no icon has one, that is how the set is meant.
    if (!titled.some(({ description }) => description?.text)) return;
    for (const icon of titled)
      if (!icon.description?.text)
        report(icon, {
          message:
            'The icon has no description, but others in the set do. If its title does not say it all, say what is drawn in a <desc>.',
        });
  },
};
