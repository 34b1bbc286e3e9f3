import { example } from '../example.js';
import { bySecond, SAME } from '../picture/compare.js';
import type { Rule } from '../rule.js';
import { areVariants } from '../words/text.js';

export const samePicture: Rule<'same-picture'> = {
  id: 'same-picture',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  pictures: true,
  title: 'Two icons are the same picture',
  help: 'Icons are compared by how they look, whatever their path data. Two names for one picture make people choose the wrong one, and the same thing looks different once one of them is redrawn. Keep one, and give it both names as tags.',
  bad: [
    example({ name: 'bars', title: 'Bars', drawing: '<path d="M5 5h14v9H5z"/>' }),
    example({ name: 'list', title: 'List', drawing: '<rect x="5" y="5" width="14" height="9"/>' }),
  ].join('\n'),
  good: [
    example({ name: 'bars', title: 'Bars', drawing: '<path d="M5 5h14v9H5z"/>' }),
    example({ name: 'list', title: 'List', drawing: '<circle cx="12" cy="12" r="8"/>' }),
  ].join('\n'),
  visits: 'set',
  visit({ alike }, report) {
    const same = alike.filter(
      ({ first, second, difference }) => difference <= SAME && !areVariants(first, second),
    );
    for (const [icon, others] of bySecond(same))
      report(icon, {
        message: `The drawing is the same picture as ${others.map(({ first }) => first.file).join(' and ')}. Keep one of them, and give it all their names as tags.`,
        related: others.map(({ first }) => first),
      });
  },
};
