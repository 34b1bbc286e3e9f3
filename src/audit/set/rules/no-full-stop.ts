import { example } from '../example.js';
import type { Rule } from '../rule.js';
import type { SetIcon } from '../types.js';

const ENDS = /[.!?…。！？।؟]["'”’»)]*$/u;

/** Descriptions from which a set has a custom, and the share of them that has to keep to it. */
const ENOUGH = 5;
const SHARE = 0.75;

const written = ({ description }: SetIcon) => description?.text.trim() ?? '';

export const noFullStop: Rule<'no-full-stop'> = {
  id: 'no-full-stop',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The description has no full stop, but the others do',
  help: 'Screen readers pause at a full stop; without one, a description runs into what follows it. Most descriptions in this set end with one: add it.',
  bad: example({ title: 'Menu', description: 'An icon of three lines' }),
  good: example({ title: 'Menu', description: 'An icon of three lines.' }),
  visits: 'set',
  visit({ icons }, report) {
    const described = icons.filter((icon) => written(icon) !== '');
    const without = described.filter((icon) => !ENDS.test(written(icon)));
    const ended = described.length - without.length;
    if (ended < ENOUGH || ended < SHARE * described.length) return;
    for (const icon of without)
      report(icon, {
        message: `The description “${written(icon)}” has no full stop, but the set’s others do. Add one.`,
        line: icon.description?.line,
      });
  },
};
