import type { Names } from '../../types.js';
import type { Rule } from '../rule.js';

/** Letters that every tool takes in an identifier; the first one decides that it is a component. */
const COMPONENT = /^[A-Z][A-Za-z0-9_]*$/;

/** What a generated module imports under a name that a component could have. */
const IMPORTED = ['Icon', 'UnnamedIcon', 'WithId'];

/** Whether a name gives a component that every tool takes. */
export const isComponent = ({ name, component }: Pick<Names, 'name' | 'component'>): boolean =>
  COMPONENT.test(component) && /[\p{L}\p{N}]/u.test(name) && !IMPORTED.includes(component);

export const componentName: Rule<'component-name'> = {
  id: 'component-name',
  level: 'error',
  fixed: true,
  message:
    '“{name}” gives {component}, which is not a valid component name. Rename the file: use letters, digits and hyphens, starting with a letter.',
  visits: 'drawing',
  visit({ name, component }, report) {
    if (!isComponent({ name, component })) report({ name, component });
  },
};
