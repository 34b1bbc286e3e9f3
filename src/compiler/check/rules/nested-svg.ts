import type { Rule } from '../rule.js';

/** It cannot run code, but it can be a drawing that takes minutes to draw. */
export const nestedSvg: Rule<'nested-svg'> = {
  id: 'nested-svg',
  level: 'error',
  strippable: true,
  message:
    'The picture {target} is a drawing inside the drawing, which is not checked. Put its elements into the drawing itself.',
};
