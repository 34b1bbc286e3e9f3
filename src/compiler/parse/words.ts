import type { SvgElement, Words } from '../types.js';

const textOf = (node: SvgElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** A file in several languages is read in the one without a tag, else in English. */
const preference = ({ lang }: Words) => (lang === '' ? 0 : /^en\b/i.test(lang) ? 1 : 2);

/**
 * The root's own `<title>` or `<desc>` elements, the one to take first. Those of groups belong to
 * the groups.
 */
export function wordsOf(root: SvgElement, name: 'title' | 'desc'): Words[] {
  const found = root.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== name) return [];
    // Only white space that XML knows: a no-break space is a character of the words.
    const text = textOf(child)
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/^ | $/g, '');
    const { lang, 'xml:lang': xmlLang } = child.attributes;
    return [{ text, lang: xmlLang ?? lang ?? '', ...(child.place ?? { line: 1, column: 1 }) }];
  });
  return found.toSorted((a, b) => preference(a) - preference(b));
}
