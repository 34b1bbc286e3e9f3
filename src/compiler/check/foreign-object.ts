import { elements, error, type DrawingRule } from './rule.js';

export const foreignObject: DrawingRule = ({ file, root }) =>
  [...elements(root)]
    .filter(({ name }) => name.toLowerCase() === 'foreignobject')
    .map(({ place }) => error('foreign-object', file, {}, place));
