import type { Entry } from '../../types.js';
import type { Rule } from '../rule.js';

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';

/** What each field of an entry must be, in words and as a test. */
const FIELDS: Readonly<Record<keyof Entry, readonly [string, (value: unknown) => boolean]>> = {
  title: ['text', isText],
  description: ['text', isText],
  mirrored: ['true or false', isFlag],
  spins: ['true or false', isFlag],
  tags: ['a list of text', (value) => Array.isArray(value) && value.every(isText)],
};

/** Entries come from JSON, where anything can stand. */
export const entryMalformed: Rule<'entry-malformed'> = {
  id: 'entry-malformed',
  level: 'error',
  fixed: true,
  message: 'In the entry “{name}”, `{field}` must be {expected}. Correct it, or leave it out.',
  visits: 'folder',
  visit({ entries, entriesFile }, report) {
    for (const [name, entry] of Object.entries(entries ?? {}))
      for (const [field, [expected, isRight]] of Object.entries(FIELDS)) {
        const value = (entry as Readonly<Record<string, unknown>> | null)?.[field];
        if (value !== undefined && !isRight(value)) report(entriesFile, { name, field, expected });
      }
  },
};
