import type { Rule } from '../rule.js';

export const entryWithoutFile: Rule<'entry-without-file'> = {
  id: 'entry-without-file',
  level: 'error',
  message: 'The entry “{name}” has no drawing. Remove the entry, or draw {name}.svg.',
  visits: 'folder',
  visit({ names, entries, entriesFile }, report) {
    if (!entries) return;
    const known = new Set(names.map(({ name }) => name));
    for (const name of Object.keys(entries)) if (!known.has(name)) report(entriesFile, { name });
  },
};
