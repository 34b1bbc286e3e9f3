import { error, type FolderRule } from './rule.js';

/** Letters that every tool takes in an identifier; the first one decides that it is a component. */
const COMPONENT = /^[A-Z][A-Za-z0-9]*$/;

export const componentName: FolderRule = ({ names }) =>
  names
    .filter(({ component }) => component === 'Icon' || !COMPONENT.test(component))
    .map(({ file, name, component }) => error('component-name', file, { name, component }));
