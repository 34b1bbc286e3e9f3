import type { Rule } from '../rule.js';
import { isComponent } from './component-name.js';

/** An app may still use the name, so it must lead to one icon, and to nothing else. */
export const formerName: Rule<'former-name'> = {
  id: 'former-name',
  level: 'error',
  fixed: true,
  message: 'The former name “{name}” {fault}.',
  visits: 'folder',
  visit({ names, formerNames, entriesFile }, report) {
    if (formerNames.length === 0) return;
    const known = new Set(names.map(({ name }) => name));
    const taken = new Map<string, string>();
    for (const { component, module, file } of names) taken.set(component, file).set(module, file);
    for (const { name, component, module, to } of formerNames) {
      const other = taken.get(component) ?? taken.get(module);
      const fault = !known.has(to)
        ? `leads to “${to}”, which has no drawing. Correct the new name`
        : !isComponent({ name, component })
          ? `gives ${component}, which is not a valid component name. Correct or remove it`
          : other === undefined
            ? undefined
            : `makes the component ${component}, and so does ${other}. Remove one of them`;
      if (fault !== undefined) report(entriesFile, { name, fault });
      taken.set(component, `“${name}”`).set(module, `“${name}”`);
    }
  },
};
