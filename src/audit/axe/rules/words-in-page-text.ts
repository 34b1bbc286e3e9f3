import type { AxeRule } from '../rule.js';
import { isLigature } from '../page/names.js';
import { fail, pass, type Judge, type Verdict } from '../page/survey.js';
import { childrenNamed, nearest } from '../page/tree.js';
import type { Icon } from '../page/icons.js';
import { quote, tidy } from '../page/words.js';

export const rule: AxeRule = {
  id: 'words-in-page-text',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'Words from icons are in the page’s text',
  help: 'A <title> or <desc> is part of the page’s text, even if it is hidden: search engines, reader views, previews and language models read it there, and a sprite at the top of the page puts its words at the start of every article. The text of an icon font is even copied. Use aria-label and aria-description, which stay out of the text.',
  bad: '<p>Opens <svg role="img"><title>An icon of a clock</title>…</svg> at nine.</p>',
  good: '<p>Opens <svg role="img" aria-label="An icon of a clock">…</svg> at nine.</p>',
  source: {
    name: 'DOM Standard, textContent',
    url: 'https://dom.spec.whatwg.org/#dom-node-textcontent',
  },
  tags: ['best-practice'],
};

const wordsOf = (root: Element) =>
  [...root.querySelectorAll('title, desc')].map((one) => tidy(one.textContent)).filter(Boolean);

/** Sprites: what holds symbols and shows nothing itself. */
function ofSheets(elements: readonly Element[]): Verdict[] {
  const sheets = elements.filter(
    (element) =>
      element.localName === 'svg' &&
      !element.parentElement?.closest('svg') &&
      element.querySelector('symbol') !== null,
  );
  return sheets.map((sheet) => {
    const words = [...sheet.querySelectorAll('symbol')].flatMap(wordsOf);
    if (words.length === 0) return pass(sheet);
    const some = words.slice(0, 3).map(quote).join(', ');
    return fail(
      sheet,
      `This sprite puts the titles and descriptions of its symbols into the page’s text, ${words.length} in all: ${some}${words.length > 3 ? ' …' : ''}. Remove every <title> and <desc> from it, and name icons where they are used.`,
    );
  });
}

const RUNNING = [
  'p',
  'li',
  'dd',
  'dt',
  'blockquote',
  'figcaption',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'article',
];
const APART = ['nav', 'button', 'menu', 'form', 'aside', 'footer'];

/** Whether what is around the icon is text that is read through, and no toolbar. */
function isInText(host: Element): boolean {
  const around = nearest(host, ({ localName }) => [...RUNNING, ...APART].includes(localName));
  return around !== null && RUNNING.includes(around.localName);
}

function ofIcon({ drawing, host, kind, hidden }: Icon): Verdict[] {
  const inText = isInText(host);
  if (isLigature(drawing)) {
    const text = tidy(drawing.textContent);
    if (!inText) return [pass(host)];
    return [
      fail(
        host,
        `${quote(text)}, the text that the font draws as this icon, is read and copied as text. Draw the icon as an <svg>.`,
      ),
    ];
  }
  if (kind !== 'svg') return [];
  const words = ['title', 'desc']
    .flatMap((name) =>
      childrenNamed(drawing, name).map((child) => ({ name, text: tidy(child.textContent) })),
    )
    .filter(({ text }) => text);
  if (words.length === 0) return [pass(host)];
  if (!inText && !hidden) return [pass(host)];
  const told = words.map(({ name, text }) => `<${name}> ${quote(text)}`).join(' and ');
  const remedy = hidden
    ? 'The icon is hidden, so remove them.'
    : 'Use aria-label or aria-description instead.';
  return [
    fail(
      host,
      `${told} in this icon ${words.length > 1 ? 'are' : 'is'} part of the page’s text. ${remedy}`,
    ),
  ];
}

export const judge: Judge = ({ elements, icons }) => [
  ...ofSheets(elements),
  ...icons.flatMap(ofIcon),
];
