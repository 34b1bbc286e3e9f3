import type { Rule } from '../rule.js';
import { isViewBox, viewBoxIn } from '../view-box.js';

export const viewBoxMalformed: Rule<'view-box-malformed'> = {
  id: 'view-box-malformed',
  level: 'error',
  message:
    'The viewBox "{value}" is not four numbers with the last two above zero. Write it like viewBox="0 0 24 24".',
  visits: 'drawing',
  visit({ root }, report) {
    const value = viewBoxIn(root);
    if (value !== undefined && !isViewBox(value)) report({ value }, root.place);
  },
};
