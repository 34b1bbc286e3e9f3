import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { sidesIn } from '../words/terms.js';
import { toldOf } from '../words/text.js';

export const directionMirrored: Rule<'direction-mirrored'> = {
  id: 'direction-mirrored',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The words name a side, but the drawing is mirrored',
  help: 'In right-to-left text, the drawing is flipped and points the opposite way from what its words say. Say “forward” and “back”, or what the icon is for.',
  bad: example({ name: 'mirrored', title: 'Next', description: 'An arrow pointing to the right.' }),
  good: example({ name: 'mirrored', title: 'Next', description: 'An arrow pointing forward.' }),
  source: {
    name: 'Material Design, Bidirectionality',
    url: 'https://m2.material.io/design/usability/bidirectionality.html',
  },
  visits: 'icon',
  visit(icon, report) {
    if (!icon.mirrored) return;
    for (const { text, what, line } of toldOf(icon)) {
      const [side] = sidesIn(text);
      if (side !== undefined)
        report({
          message: `The ${what} says “${side}”, but the drawing is flipped in right-to-left text. Say “forward” or “back”, or what the icon is for.`,
          line,
        });
    }
  },
};
