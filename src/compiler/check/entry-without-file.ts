import { error, type FolderRule } from './rule.js';

export const entryWithoutFile: FolderRule = ({ names, catalogue, catalogueFile }) => {
  const known = new Set(names.map(({ name }) => name));
  return Object.keys(catalogue?.icons ?? {})
    .filter((name) => !known.has(name))
    .map((name) => error('entry-without-file', catalogueFile, { name }));
};
