import { elements, error, type DrawingRule } from './rule.js';

export const script: DrawingRule = ({ file, root }) =>
  [...elements(root)]
    .filter(({ name }) => /^(html:|other:)?script$/i.test(name))
    .map(({ place }) => error('script', file, {}, place));
