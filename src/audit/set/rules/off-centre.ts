import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** Share of the view box by which the middle of what is drawn may be off. */
const LIMIT = 1 / 10;

export const offCentre: Rule<'off-centre'> = {
  id: 'off-centre',
  kind: 'set',
  group: 'drawing',
  level: 'info',
  pictures: true,
  title: 'The drawing is not centred in its view box',
  help: 'Beside text or in a button, it looks as if it had slipped. Centre it, unless its position means something, as in signal bars that grow.',
  bad: example({ title: 'Menu', drawing: '<path d="M3 3h8M3 6h8M3 9h8"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16M4 18h16"/>' }),
  visits: 'icon',
  visit({ picture }, report) {
    if (!picture || picture === 'failed' || !picture.box) return;
    const { box, width, height } = picture;
    const right = (box.left + box.right - width) / 2 / width;
    const down = (box.top + box.bottom - height) / 2 / height;
    const parts = [
      ...(Math.abs(right) > LIMIT
        ? [`${Math.round(100 * Math.abs(right))} % to the ${right > 0 ? 'right' : 'left'}`]
        : []),
      ...(Math.abs(down) > LIMIT
        ? [`${Math.round(100 * Math.abs(down))} % to the ${down > 0 ? 'bottom' : 'top'}`]
        : []),
    ];
    if (parts.length > 0)
      report({
        message: `The drawing is off the centre of its view box, ${parts.join(' and ')}. Centre it, unless its position means something.`,
        outcome: 'unsure',
      });
  },
};
