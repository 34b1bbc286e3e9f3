import { isEditorWords } from '../../../compiler/index.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { writtenOf } from '../words/text.js';

export const editorWords: Rule<'editor-words'> = {
  id: 'editor-words',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The words come from a drawing program',
  help: 'If nobody named anything, drawing programs write the names of layers or their own name: “Group Copy 2”, “Created with Sketch.” People hear these words. Write what the icon stands for.',
  bad: example({ title: 'Group Copy 2', description: 'Created with Sketch.' }),
  good: example({ title: 'Calendar', description: 'An icon of a calendar page.' }),
  source: {
    name: 'WCAG 2.2, F30: text alternatives that are not alternatives, such as file names',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
  },
  visits: 'icon',
  visit(icon, report) {
    for (const { text, what, line } of writtenOf(icon))
      if (isEditorWords(text, icon.name))
        report({
          message: `The ${what} “${text}” was written by a drawing program. Write what people should hear.`,
          line,
        });
  },
};
