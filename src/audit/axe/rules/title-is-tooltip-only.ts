import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import type { Icon } from '../page/icons.js';
import { usedBy } from '../page/pictures.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { childrenNamed } from '../page/tree.js';
import { quote, tidy } from '../page/words.js';

export const rule: AxeRule = {
  id: 'title-is-tooltip-only',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'The icon’s title is only a tooltip',
  help: 'A <title> inside a hidden icon, or inside what it shows through <use>, opens a tooltip that only mouse users can reach. A title attribute on <svg> is a name only in Chromium. Put words that matter into the text or an aria-label, and remove the title.',
  bad: '<svg aria-hidden="true"><title>Published</title>…</svg>',
  good: '<svg role="img" aria-label="Published">…</svg>',
  source: /* @__PURE__ */ WCAG('content-on-hover-or-focus', '1.4.13 Content on Hover or Focus'),
  tags: ['wcag2aa', 'wcag1413'],
};

/** The title of what is drawn, whoever wrote it. */
function titleOf({ drawing, host }: Icon): { text: string; where: string } {
  const own = tidy(childrenNamed(drawing, 'title')[0]?.textContent);
  if (own) return { text: own, where: 'its <title>' };
  const attribute = tidy(host.getAttribute('title') ?? drawing.getAttribute('title'));
  if (attribute) return { text: attribute, where: 'its title attribute' };
  const use = drawing.querySelector('use');
  const symbol = use && usedBy(use);
  const theirs = symbol ? tidy(childrenNamed(symbol, 'title')[0]?.textContent) : '';
  return { text: theirs, where: `the <title> of #${symbol?.getAttribute('id')}` };
}

export const judge: Judge = ({ icons }) =>
  icons.flatMap((icon) => {
    const { host, hidden, kind, name } = icon;
    const { text, where } = titleOf(icon);
    if (!text) return [];
    if (hidden)
      return [
        fail(
          host,
          `${quote(text)} in ${where} opens a tooltip but is never announced, since the icon is hidden. Remove it, or say it in text.`,
        ),
      ];
    if (kind === 'svg' && name.from === 'title attribute')
      return [
        fail(
          host,
          `${quote(text)} in the title attribute of the <svg> is a name only in Chromium. Write role="img" aria-label="${text}" instead.`,
        ),
      ];
    return [pass(host)];
  });
