import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { beside } from '../page/beside.js';
import { contentOf } from '../page/names.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { nearest, parentOf, roleOf } from '../page/tree.js';
import { gist, heard, quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'status-by-icon',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'A status is given only by an icon’s label',
  help: 'A live region is announced when its text changes. The label of an image is not text, so nothing is announced when a spinner becomes a tick. Put the status into text inside an element with role="status", visually hidden if need be, and hide the icon.',
  bad: '<svg role="status" aria-label="Saved">…</svg>',
  good: '<span role="status"><svg aria-hidden="true">…</svg> Saved</span>',
  source: /* @__PURE__ */ WCAG('status-messages', '4.1.3 Status Messages'),
  tags: ['wcag21aa', 'wcag413'],
};

const LIVE = ['status', 'alert', 'log', 'timer', 'marquee'];

function isLive(element: Element): boolean {
  const live = element.getAttribute('aria-live');
  if (live) return live !== 'off';
  return LIVE.includes(roleOf(element)) || element.localName === 'output';
}

/** Names that tell how something is going. */
const STATUS =
  /^(?:loading|saving|saved|sending|sent|uploading|uploaded|downloading|processing|pending|busy|in progress|done|completed?|success|successful|succeeded|failed|failure|error|warning|please wait)(?: |$)/;

/** Names of signs that stand before a note, which says what they mean. */
const SIGN = /^(?:warning|error|success|failed|failure)$/;

const REMEDY = 'Put the words into text inside an element with role="status", and hide the icon.';

export const judge: Judge = ({ icons, hosts }) =>
  icons.flatMap((icon) => {
    const { host, drawing, hidden, name, control } = icon;
    const label = host.getAttribute('aria-label') ?? name.text;
    if (isLive(host) || isLive(drawing))
      return [
        fail(
          host,
          `The icon itself is a live region, but a change to its label ${quote(label)} is not announced. ${REMEDY}`,
        ),
      ];
    if (hidden || !name.text) return [];
    const region = nearest(parentOf(host), isLive);
    if (region)
      return heard(contentOf(region, (part) => part === host))
        ? [pass(host)]
        : [
            fail(
              host,
              `This live region contains the icon ${quote(name.text)} and no text, so nothing is announced when it changes. ${REMEDY}`,
              region,
            ),
          ];
    if (control || !STATUS.test(gist(name.text))) return [];
    if (SIGN.test(gist(name.text)) && beside(icon, hosts).after) return [pass(host)];
    return [
      unsure(
        host,
        `${quote(name.text)} sounds like a status but is not in a live region. If it changes while the page is open: ${REMEDY}`,
      ),
    ];
  });
