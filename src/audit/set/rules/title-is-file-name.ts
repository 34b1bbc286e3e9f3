import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { lastPart } from '../words/text.js';

const ENDING = /\.(?:svg|png|gif|jpe?g|webp|ico|eps)$/i;

/** Words that are written with a hyphen: “e-mail”, “x-ray”, “log-in”, “pop-up”. */
const HYPHENATED =
  /^(?:[a-z]|add|check|cut|drop|in|log|non|off|on|opt|pop|re|self|sign|un)-\p{L}+$|-(?:in|out|off|on|up|down)$/u;

/** Whether a title is written as files are: `arrow-left`, `arrow_left`, `arrowLeft`. */
function isWrittenAsFile(title: string, name: string): boolean {
  if (ENDING.test(title)) return true;
  if (title !== name) return false;
  return (
    /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(title) ||
    /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(title) ||
    (/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(title) && !HYPHENATED.test(title))
  );
}

export const titleIsFileName: Rule<'title-is-file-name'> = {
  id: 'title-is-file-name',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'The title is the name of the file',
  help: 'A name made for files is read out with its hyphens, its extension or its size. Write words that people say.',
  bad: example({ name: 'arrow-left', title: 'arrow-left.svg' }),
  good: example({ name: 'arrow-left', title: 'Arrow left' }),
  source: {
    name: 'WCAG 2.2, F30: text alternatives that are not alternatives, such as file names',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
  },
  visits: 'icon',
  visit({ name, title }, report) {
    if (title && title.from !== 'name' && isWrittenAsFile(title.text, lastPart(name)))
      report({
        message: `The title “${title.text}” is the name of a file. Write words that people say.`,
        line: title.line,
      });
  },
};
