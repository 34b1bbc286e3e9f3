import { error, type FolderRule } from './rule.js';

export const entryWithoutFile: FolderRule = ({ names, entries, entriesFile }) => {
  const known = new Set(names.map(({ name }) => name));
  return Object.keys(entries ?? {})
    .filter((name) => !known.has(name))
    .map((name) => error('entry-without-file', entriesFile, { name }));
};
