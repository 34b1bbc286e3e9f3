import type { Rule } from '../rule.js';

/** Letters that every tool takes in an identifier; the first one decides that it is a component. */
const COMPONENT = /^[A-Z][A-Za-z0-9]*$/;

export const componentName: Rule<'component-name'> = {
  id: 'component-name',
  level: 'error',
  fixed: true,
  message:
    '“{name}” gives {component}, which is not a valid component name. Rename the file: use letters, digits and hyphens, starting with a letter.',
  visits: 'drawing',
  visit({ name, component }, report) {
    if (component === 'Icon' || !COMPONENT.test(component)) report({ name, component });
  },
};
