import type { Rule } from '../rule.js';

export const fileWithoutEntry: Rule<'file-without-entry'> = {
  id: 'file-without-entry',
  level: 'error',
  message: 'The drawing has no entry in {catalogue}. Add one under “{name}”.',
  visits: 'folder',
  visit({ names, entries, entriesFile }, report) {
    for (const { file, name } of names)
      if (entries && !Object.hasOwn(entries, name)) report(file, { name, catalogue: entriesFile });
  },
};
