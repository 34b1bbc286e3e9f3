import { error, type FolderRule } from './rule.js';

export const fileWithoutEntry: FolderRule = ({ names, entries, entriesFile }) =>
  names
    .filter(({ name }) => entries && !Object.hasOwn(entries, name))
    .map(({ file, name }) => error('file-without-entry', file, { name, catalogue: entriesFile }));
