import type { AxeRule } from '../rule.js';
import { kindOfControl, namedAround } from '../page/controls.js';
import type { Icon } from '../page/icons.js';
import { labelOfControl, contentOf } from '../page/names.js';
import { usedBy } from '../page/pictures.js';
import { fail, pass, unsure, type Judge, type Verdict } from '../page/survey.js';
import { hrefOf, nearest } from '../page/tree.js';
import { quote, tidy } from '../page/words.js';

export const rule: AxeRule = {
  id: 'symbol-words-leak',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'Words in a sprite’s symbol leak through <use>',
  help: 'Chromium adds the <title> of a <symbol> to the name of the button, link, heading or cell that shows it through <use>, even if the icon has aria-hidden="true": a Save button becomes “Floppy disk Save”. Keep words out of sprites, and name the icon or its control where they are used.',
  bad: '<svg style="display: none"><symbol id="save"><title>Floppy disk</title>…</symbol></svg> <button><svg aria-hidden="true"><use href="#save"/></svg> Save</button>',
  good: '<svg style="display: none"><symbol id="save">…</symbol></svg> <button><svg aria-hidden="true"><use href="#save"/></svg> Save</button>',
  source: {
    name: 'SVG Accessibility API Mappings',
    url: 'https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd',
  },
  tags: ['wcag2a', 'wcag412'],
};

const wordsIn = (element: Element) =>
  tidy([...element.querySelectorAll('title')].map((title) => title.textContent).join(' '));

function ofSymbol(icon: Icon, symbol: Element, around: Element | null): Verdict {
  const { host, name, hidden } = icon;
  const words = wordsIn(symbol);
  const id = symbol.getAttribute('id') ?? '';
  const remedy = `Remove the <title> from #${id}.`;
  if (!words) return pass(host);
  if (around && !labelOfControl(around)) {
    // What has a name of its own is told by that.
    if (!hidden && name.text) return pass(host);
    const kind = kindOfControl(around);
    const becomes = tidy(`${words} ${contentOf(around, (part) => part === host)}`);
    return fail(
      host,
      `Chromium adds ${quote(words)} from the <title> of #${id} to the name of this ${kind}, which becomes ${quote(becomes)}. ${remedy}`,
      symbol,
      around,
    );
  }
  if (hidden || name.text) return pass(host);
  return fail(
    host,
    `The icon has no name of its own, so Chromium says ${quote(words)} from the <title> of #${id}. ${remedy}`,
    symbol,
  );
}

export const judge: Judge = ({ icons }) => {
  const files = new Set<string>();
  return icons.flatMap((icon) => {
    const use = icon.drawing.querySelector('use');
    if (icon.kind !== 'svg' || !use) return [];
    const symbol = usedBy(use);
    const around = namedAround(icon.host);
    if (symbol)
      return nearest(symbol, (element) => element === icon.drawing)
        ? []
        : [ofSymbol(icon, symbol, around)];
    const [file = ''] = hrefOf(use).split('#');
    if (!file || !around || labelOfControl(around) || files.has(file)) return [pass(icon.host)];
    files.add(file);
    return [
      unsure(
        icon.host,
        `The file ${quote(file)} cannot be read from this page. Check whether its symbols have a <title>: Chromium adds it to the name of this ${kindOfControl(around)}.`,
      ),
    ];
  });
};
