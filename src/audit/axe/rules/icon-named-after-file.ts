import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { isNamedByLibrary, type Icon } from '../page/icons.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { heard, quote, spoken } from '../page/words.js';

export const rule: AxeRule = {
  id: 'icon-named-after-file',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'The icon is named after its file or component',
  help: 'A name such as “calendar-icon” or “IconCalendar” is what developers call the picture, not what it means here; some libraries add such a name by themselves. Say what the icon means, or hide it.',
  bad: '<svg role="img" aria-label="calendar-icon">…</svg>',
  good: '<svg role="img" aria-label="Event date">…</svg>',
  source: /* @__PURE__ */ WCAG('non-text-content', '1.1.1 Non-text Content'),
  tags: ['wcag2a', 'wcag111'],
};

/** Names that nobody says: of files, of components, or of any icon whatever. */
const FILE = /^[\w./-]+\.(?:svg|png|gif|webp|ico)$/i;
const KEBAB = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;
const PASCAL =
  /^(?:Icon[A-Z][a-zA-Z\d]*|(?:[A-Z][a-z\d]*)+Icon|(?:fa|md|io|bs|hi|ri|tb)[A-Z][a-zA-Z\d]*)$/;
const NOTHING = /^(?:icon|svg|image|img|graphic|picture|symbol|logo|untitled)$/i;

/** Words with a hyphen that people do write. */
const HYPHENED =
  /^(?:e|re|co|pre|un|non|sub|self|check|sign|log|opt|drop|pop|on|off|in|out|to|up|set|time|part|full|read|well|real|long|short|high|low|one|two|x|t)[-][a-z]+$/;

function judgeOne(icon: Icon) {
  const { host, name, file = '' } = icon;
  const { text } = name;
  const remedy = `Say what it means here, for example ${quote(spoken(text))}, or hide the icon.`;
  if (NOTHING.test(text))
    return fail(
      host,
      `${quote(text)} does not say what the icon means. Say what it means, or hide the icon.`,
    );
  if (FILE.test(text) || PASCAL.test(text) || (KEBAB.test(text) && !HYPHENED.test(text)))
    return fail(host, `${quote(text)} is the name of a file or component. ${remedy}`);
  if (heard(file) !== heard(text)) return pass(host);
  // This library prints the names of its files where nobody wrote another.
  if (isNamedByLibrary(icon))
    return fail(host, `${quote(text)} is what Ant Design calls the picture. ${remedy}`);
  if (text !== text.toLowerCase()) return pass(host);
  return unsure(
    host,
    `${quote(text)} is also the name of the picture. Check whether it says what the icon means here.`,
  );
}

export const judge: Judge = ({ icons }) =>
  icons.filter(({ hidden, name }) => !hidden && name.text).map(judgeOne);
