import { example } from '../example.js';
import { groups } from '../groups.js';
import type { Rule } from '../rule.js';
import type { SetIcon } from '../types.js';
import { areVariants, folded, lastPart } from '../words/text.js';

/** Whether two icons are told apart by nothing, so that `same-words` speaks of them. */
const areTold = (a: SetIcon, b: SetIcon) =>
  a.description !== undefined &&
  b.description !== undefined &&
  folded(a.description.text) === folded(b.description.text);

const areOne = (a: SetIcon, b: SetIcon) => a.markup !== undefined && a.markup === b.markup;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The name without a language at its end: `brand` for `brand_ja`. */
const withoutLanguage = ({ name }: SetIcon): string =>
  lastPart(name).replace(/[-_]([a-z]{2})$/, (ending, tag: string) =>
    LANGUAGES.of(tag) === undefined ? ending : '',
  );

/** Whether two icons may be the same thing in two languages, which then has one name. */
const mayBeTranslated = (a: SetIcon, b: SetIcon) => withoutLanguage(a) === withoutLanguage(b);

export const sameName: Rule<'same-name'> = {
  id: 'same-name',
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: 'Two different drawings have the same title',
  help: 'The title is often all that is heard: two entries in a list of icons, or two buttons, then have the same name. Name each one after what it stands for.',
  bad: [
    example({ name: 'quote-open', title: 'Quote mark', drawing: '<path d="M6 6v6h4v-4"/>' }),
    example({ name: 'quote-shut', title: 'Quote mark', drawing: '<path d="M18 6v6h-4v-4"/>' }),
  ].join('\n'),
  good: [
    example({ name: 'quote-open', title: 'Open quote', drawing: '<path d="M6 6v6h4v-4"/>' }),
    example({ name: 'quote-shut', title: 'Close quote', drawing: '<path d="M18 6v6h-4v-4"/>' }),
  ].join('\n'),
  source: {
    name: 'WCAG 2.2, 3.2.4 Consistent Identification',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html',
  },
  visits: 'set',
  visit({ icons }, report) {
    const titled = icons.filter(({ title }) => title?.text);
    for (const [first, ...others] of groups(titled, ({ title }) => folded(title!.text)))
      for (const icon of others)
        if (first && !areVariants(first, icon) && !areTold(first, icon) && !areOne(first, icon))
          report(icon, {
            message: `“${icon.title!.text}” is also the title of ${first.file}, which is a different drawing. Name each one after what it stands for.`,
            outcome: mayBeTranslated(first, icon) ? 'unsure' : 'fail',
            line: icon.title!.line,
            related: [first],
          });
  },
};
