import { median } from '../drawing/majority.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';

/** Icons that a median is taken of, how far from it is far, and bytes that are too few to speak of. */
const LEAST = 8;
const FAR = 8;
const LIGHT = 3000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export const heavy: Rule<'heavy'> = {
  id: 'heavy',
  kind: 'set',
  group: 'drawing',
  level: 'info',
  title: 'The drawing has far more bytes than the others',
  help: 'Even after optimisation, it has over eight times the bytes of the set’s median: it was traced from a picture, or has detail that nobody sees at the size of an icon. Simplify the drawing.',
  bad: example({
    title: 'Menu',
    drawing: `<path d="M4 6${Array.from({ length: 900 }, (_, at) => `l${((at * 37) % 90) / 10 - 4.5} ${((at * 53) % 90) / 10 - 4.5}`).join('')}"/>`,
  }),
  good: example({ title: 'Menu' }),
  visits: 'set',
  visit({ icons }, report) {
    const sizes = icons.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes]));
    if (sizes.length < LEAST) return;
    const middle = median(sizes);
    for (const icon of icons)
      if (icon.bytes !== undefined && icon.bytes > Math.max(LIGHT, FAR * middle))
        report(icon, {
          message: `The drawing is ${kilobytes(icon.bytes)} after optimisation, and the set’s median is ${kilobytes(middle)}. Simplify it.`,
        });
  },
};
