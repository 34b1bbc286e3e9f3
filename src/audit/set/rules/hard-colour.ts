import { hexOf } from '../drawing/colour.js';
import { coloursOf, type Painted } from '../drawing/paint.js';
import { custom } from '../drawing/majority.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';
import type { SetIcon } from '../types.js';

const own = (painted: Painted) => coloursOf(painted).filter(({ themed }) => !themed);

const takesText = ({ painted }: SetIcon) =>
  painted !== undefined && painted.paints.length > 0 && own(painted).length === 0;

export const hardColour: Rule<'hard-colour'> = {
  id: 'hard-colour',
  kind: 'set',
  group: 'drawing',
  level: 'warning',
  title: 'The drawing has a colour of its own, but the others take the text’s',
  help: 'It stays the same in dark mode, in a disabled button and under the pointer, where the set’s other icons change. Use currentColor, or a custom property with the colour as its fallback.',
  bad: example({ title: 'Menu', drawing: '<path stroke="#000" d="M4 6h16M4 12h16"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16"/>' }),
  source: {
    name: 'CSS Color 4, the currentcolor keyword',
    url: 'https://www.w3.org/TR/css-color-4/#currentcolor-color',
  },
  visits: 'set',
  visit({ icons }, report) {
    const drawn = icons.filter(({ painted }) => painted && painted.paints.length > 0);
    if (custom(drawn.map(takesText)) !== true) return;
    for (const icon of drawn) {
      const colours = [...new Set(own(icon.painted!).map(({ colour }) => hexOf(colour)))];
      if (colours.length === 0) continue;
      report(icon, {
        message: `The drawing has ${colours.length > 1 ? 'colours' : 'a colour'} of its own, ${colours.slice(0, 4).join(', ')}, but the set’s others take the colour of the text. Use currentColor, or var(--name, ${colours[0]}).`,
        // Several colours are rather a picture in its own colours than a slip.
        outcome: colours.length > 1 ? 'unsure' : 'fail',
      });
    }
  },
};
