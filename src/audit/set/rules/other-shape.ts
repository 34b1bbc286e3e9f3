import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { contradictionOf } from '../words/terms.js';

export const otherShape: Rule<'other-shape'> = {
  id: 'other-shape',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The title and the description name different shapes',
  help: 'The title names one shape, sign or direction and the description another, so one of them was copied from another icon. Look at the drawing and correct the wrong one.',
  bad: example({ title: 'Arrow left', description: 'An arrow pointing to the right.' }),
  good: example({ title: 'Arrow left', description: 'An arrow pointing to the left.' }),
  source: {
    name: 'WCAG 2.2, 1.1.1 Non-text Content',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
  },
  visits: 'icon',
  visit({ title, description }, report) {
    const found = title && description && contradictionOf(title.text, description.text);
    if (!found) return;
    report({
      message: `The title “${title.text}” says “${found.named}”, but the description “${description.text}” says “${found.other}”. Correct the wrong one.`,
      // A shape may be drawn with the help of another one.
      outcome: found.kind === 'shape' ? 'unsure' : 'fail',
      line: description.line,
    });
  },
};
