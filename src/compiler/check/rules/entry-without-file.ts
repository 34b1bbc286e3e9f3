import type { Rule } from '../rule.js';

/** Entries are named without the ending; with it, the drawing would have to be `home.svg.svg`. */
const remedyFor = (name: string) =>
  /.\.svg$/i.test(name) ? `call it “${name.slice(0, -4)}”` : `draw ${name}.svg`;

export const entryWithoutFile: Rule<'entry-without-file'> = {
  id: 'entry-without-file',
  level: 'error',
  message: 'The entry “{name}” has no drawing. Remove the entry, or {remedy}.',
  visits: 'folder',
  visit({ names, entries, entriesFile }, report) {
    if (!entries) return;
    const known = new Set(names.map(({ name }) => name));
    for (const name of Object.keys(entries))
      if (!known.has(name)) report(entriesFile, { name, remedy: remedyFor(name) });
  },
};
