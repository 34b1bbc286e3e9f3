import type { Rule } from '../rule.js';

/** Names that differ by case alone count as the same: on some disks their modules would be one file. */
export const sameComponent: Rule<'same-component'> = {
  id: 'same-component',
  level: 'error',
  fixed: true,
  message: 'It makes the component {component}, and so does {other}. Rename one of the files.',
  visits: 'folder',
  visit({ names }, report) {
    const firsts = new Map<string, string>();
    for (const { file, component } of names) {
      const key = component.toLowerCase();
      const other = firsts.get(key);
      if (other === undefined) firsts.set(key, file);
      else report(file, { component, other });
    }
  },
};
