import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { beside } from '../page/beside.js';
import { kindOfControl } from '../page/controls.js';
import type { Icon } from '../page/icons.js';
import { contentOf, labelOfControl } from '../page/names.js';
import { fail, pass, unsure, type Judge, type Verdict } from '../page/survey.js';
import { gist, holds, quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'icon-repeats-text',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'The icon repeats the text beside it',
  help: 'A screen reader reads the name of the icon and then the same words in the text: “Search, image, Search”. An icon beside text that says the same thing is decorative. Hide it with aria-hidden="true" and remove its label.',
  bad: '<button><svg role="img" aria-label="Search">…</svg> Search</button>',
  good: '<button><svg aria-hidden="true">…</svg> Search</button>',
  source: /* @__PURE__ */ WCAG('non-text-content', '1.1.1 Non-text Content'),
  tags: ['wcag2a', 'wcag111'],
};

const REMEDY = 'Hide the icon with aria-hidden="true" and remove its label.';

function inControl(icon: Icon, control: Element, name: string): Verdict {
  const { host } = icon;
  if (labelOfControl(control)) return pass(host);
  const words = contentOf(control, (part) => part === host);
  const rest = gist(words);
  if (!rest) return pass(host);
  const kind = kindOfControl(control);
  if (holds(rest, name))
    return fail(
      host,
      `The icon says ${quote(icon.name.text)}, and the text of its ${kind} says ${quote(words)}. ${REMEDY}`,
      control,
    );
  if (!holds(name, rest)) return pass(host);
  return unsure(
    host,
    `The icon says ${quote(icon.name.text)}, which contains the text of its ${kind}, ${quote(words)}. Hide the icon unless its other words are needed.`,
    control,
  );
}

function besideText(icon: Icon, name: string, hosts: ReadonlySet<Element>): Verdict {
  const { before, after } = beside(icon, hosts);
  const repeats = ` ${after} `.startsWith(` ${name} `) || ` ${before} `.endsWith(` ${name} `);
  if (!repeats) return pass(icon.host);
  return fail(
    icon.host,
    `The icon says ${quote(icon.name.text)}, and so does the text beside it. ${REMEDY}`,
  );
}

export const judge: Judge = ({ icons, hosts }) =>
  icons
    .filter(({ hidden, name }) => !hidden && gist(name.text).length > 1)
    .map((icon) => {
      const name = gist(icon.name.text);
      return icon.control ? inControl(icon, icon.control, name) : besideText(icon, name, hosts);
    });
