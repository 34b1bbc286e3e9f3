import { HIDDEN } from '../hidden.js';
import type { Icon } from '../types.js';
import { preview } from './preview.js';

/** Words inside a comment that is read as Markdown: they must neither end it nor start a tag. */
const inComment = (words: string) => {
  const entity = (character: string) => `&#${character.codePointAt(0)};`;
  return words.replace(/[&<>`*_@{}[\]\\|~#/]/g, entity).replace(HIDDEN, entity);
};

/** What an editor shows for a component: its picture, its words and, if asked for, how to import it. */
export function docblock(icon: Icon, importFrom: string | undefined): string {
  const { component, title, description, root } = icon;
  const picture = preview(root);
  const words = [
    ...(title === undefined ? [] : [`**${inComment(title)}**`]),
    ...(description === undefined ? [] : [inComment(description)]),
  ].join(': ');
  const example =
    importFrom === undefined
      ? []
      : ['```tsx', `import { ${component} } from '${inComment(importFrom)}';`, '```'];
  const parts = [picture ? [`![](${picture})`] : [], words ? [words] : [], example];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part]);
  if (lines.length === 0) return `/** ${component} */`;
  return ['/**', ...lines.slice(1).map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
