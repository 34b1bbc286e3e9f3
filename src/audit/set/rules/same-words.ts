import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { groups } from '../groups.js';
import { areVariants, folded } from '../words/text.js';

export const sameWords: Rule<'same-words'> = {
  id: 'same-words',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'Two icons have the same title and description',
  help: 'People who hear them cannot tell one from the other. Say how one of them differs from the other, or keep only one of the icons.',
  bad: [
    example({ name: 'chat', title: 'Comments', description: 'A speech bubble.' }),
    example({
      name: 'comments',
      title: 'Comments',
      description: 'A speech bubble.',
      drawing: '<path d="M4 4h16v12H9l-5 4z"/>',
    }),
  ].join('\n'),
  good: [
    example({ name: 'chat', title: 'Chat', description: 'Two speech bubbles.' }),
    example({
      name: 'comments',
      title: 'Comments',
      description: 'A speech bubble.',
      drawing: '<path d="M4 4h16v12H9l-5 4z"/>',
    }),
  ].join('\n'),
  visits: 'set',
  visit({ icons }, report) {
    const described = icons.filter(({ title, description }) => title?.text && description?.text);
    const wordsOf = (icon: (typeof icons)[number]) =>
      `${folded(icon.title!.text)}\n${folded(icon.description!.text)}`;
    for (const [first, ...others] of groups(described, wordsOf))
      for (const icon of others)
        if (first && !areVariants(first, icon))
          report(icon, {
            message: `“${icon.title!.text}” has the same title and description as ${first.file}. Say how they differ.`,
            line: icon.title!.line,
            related: [first],
          });
  },
};
