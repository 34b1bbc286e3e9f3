import { COLOUR_NAMES, isCalled } from '../drawing/colour.js';
import { coloursOf } from '../drawing/paint.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** As it stands before what is drawn: “a green tick”; not the fruit, nor “Red Hat”. */
const ADJECTIVE = (name: string) =>
  new RegExp(
    `(?<![\\p{L}-])(?:bright |dark |light |pale |deep )?${name}(?:ed|ish)?(?: out)? (?!to )\\p{Ll}`,
    'u',
  );
const PATTERNS = COLOUR_NAMES.map((name) => [name, ADJECTIVE(name)] as const);

export const colourNotDrawn: Rule<'colour-not-drawn'> = {
  id: 'colour-not-drawn',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The description names a colour that is not drawn',
  help: 'The drawing takes the colour of the text around it, or has other colours, so people hear of a colour that nobody sees. Leave the colour out, or draw it.',
  bad: example({ title: 'Done', description: 'An icon of a green tick.' }),
  good: example({
    title: 'Done',
    description: 'An icon of a green tick.',
    drawing: '<path stroke="var(--done, #178741)" d="M4 12l5 5L20 6"/>',
  }),
  visits: 'icon',
  visit({ description, painted }, report, { language }) {
    if (!description || !painted?.isPlain || (language !== undefined && language !== 'en')) return;
    const unknown = painted.paints.some(({ kind }) => kind === 'unknown');
    for (const [name, pattern] of PATTERNS) {
      if (!pattern.test(description.text)) continue;
      if (coloursOf(painted).some(({ colour }) => isCalled(colour, name))) return;
      report({
        message: `The description “${description.text}” says “${name}”, which is not drawn. Leave the colour out, or draw it.`,
        outcome: unknown ? 'unsure' : 'fail',
        line: description.line,
      });
    }
  },
};
