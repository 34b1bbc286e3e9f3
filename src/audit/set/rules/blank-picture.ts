import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** Pixels of 64 × 64 that are as good as nothing. */
const NOTHING = 2;

export const blankPicture: Rule<'blank-picture'> = {
  id: 'blank-picture',
  kind: 'set',
  group: 'drawing',
  level: 'error',
  pictures: true,
  title: 'None of the drawing can be seen',
  help: 'At the size of an icon, the drawing leaves its view box empty: it lies outside the view box, has neither fill nor stroke, or covers itself. Open the file in a browser.',
  bad: example({ title: 'Menu', drawing: '<path d="M140 106h16"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16"/>' }),
  visits: 'icon',
  visit({ picture }, report) {
    if (picture === 'failed')
      report({
        message: 'The drawing could not be rendered, so no rule about pictures checked it.',
        outcome: 'unsure',
      });
    else if (picture && picture.ink < NOTHING)
      report({
        message:
          'None of the drawing can be seen in its view box. Move it into the view box, and give it a fill or a stroke.',
      });
  },
};
