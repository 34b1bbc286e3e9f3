import { example } from '../example.js';
import { bySecond, SAME } from '../picture/compare.js';
import type { Rule } from '../rule.js';
import { areVariants } from '../words/text.js';

export const similarPicture: Rule<'similar-picture'> = {
  id: 'similar-picture',
  kind: 'set',
  group: 'drawing',
  level: 'info',
  pictures: true,
  title: 'Two icons are nearly the same picture',
  help: 'At the size of an icon they cannot be told apart. If they mean the same thing, keep one; if not, make the difference easy to see.',
  bad: [
    example({ name: 'bars', title: 'Bars', drawing: '<path d="M5 5h14v9H5z"/>' }),
    example({ name: 'list', title: 'List', drawing: '<path d="M5 5h14v9.3H5z"/>' }),
  ].join('\n'),
  good: [
    example({ name: 'bars', title: 'Bars', drawing: '<path d="M5 5h14v9H5z"/>' }),
    example({ name: 'list', title: 'List', drawing: '<path d="M5 5h14v9H5zM8 9h8"/>' }),
  ].join('\n'),
  visits: 'set',
  visit({ alike }, report) {
    const similar = alike.filter(
      ({ first, second, difference }) => difference > SAME && !areVariants(first, second),
    );
    for (const [icon, others] of bySecond(similar))
      report(icon, {
        message: `The drawing is nearly the same picture as ${others.map(({ first }) => first.file).join(' and ')}. Keep one of them, or make the difference larger.`,
        related: others.map(({ first }) => first),
      });
  },
};
