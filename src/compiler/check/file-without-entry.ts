import { error, type FolderRule } from './rule.js';

export const fileWithoutEntry: FolderRule = ({ names, catalogue, catalogueFile }) =>
  names
    .filter(({ name }) => catalogue && !Object.hasOwn(catalogue.icons, name))
    .map(({ file, name }) => error('file-without-entry', file, { name, catalogue: catalogueFile }));
