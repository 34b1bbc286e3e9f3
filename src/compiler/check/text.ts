import { elements, warning, type DrawingRule } from './rule.js';

/** Words that are drawn are in the page's text as well: they are found, copied and read out. */
export const text: DrawingRule = ({ file, root }) =>
  [...elements(root)]
    .filter(({ name }) => name === 'text')
    .map(({ place }) => warning('text', file, {}, place));
