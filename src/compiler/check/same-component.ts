import { error, type FolderRule } from './rule.js';

/** Also by case alone: on some disks those two modules would be one file. */
export const sameComponent: FolderRule = ({ names }) => {
  const firsts = new Map<string, string>();
  return names.flatMap(({ file, component }) => {
    const key = component.toLowerCase();
    const other = firsts.get(key);
    if (other === undefined) firsts.set(key, file);
    return other === undefined ? [] : [error('same-component', file, { component, other })];
  });
};
