import type { Rule } from '../rule.js';

export const notSvg: Rule<'not-svg'> = {
  id: 'not-svg',
  level: 'error',
  fixed: true,
  message: 'The root element is <{name}>, not <svg>. Save the drawing as plain SVG.',
};
