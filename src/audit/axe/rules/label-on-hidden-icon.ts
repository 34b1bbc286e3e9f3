import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { isNamedByLibrary } from '../page/icons.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { isHiddenItself, roleOf } from '../page/tree.js';
import { quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'label-on-hidden-icon',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'The icon has a label but is hidden',
  help: 'aria-hidden="true" keeps everyone from hearing the label, although somebody meant it to be heard; several libraries set aria-hidden by themselves. Remove aria-hidden if the label is needed, or the label if it is not.',
  bad: '<svg aria-hidden="true" aria-label="Published">…</svg>',
  good: '<svg role="img" aria-label="Published">…</svg>',
  source: /* @__PURE__ */ WCAG('non-text-content', '1.1.1 Non-text Content'),
  tags: ['wcag2a', 'wcag111'],
};

const isSilent = (host: Element) => ['none', 'presentation'].includes(roleOf(host));

export const judge: Judge = ({ icons }) =>
  icons
    .filter(({ host, drawing }) =>
      [host, drawing].some((element) => isHiddenItself(element) || isSilent(element)),
    )
    .map((icon) => {
      const { host, name, kind, drawing } = icon;
      const isLabel = name.from.startsWith('aria-') || (kind === 'img' && name.from === 'alt');
      const isHeard = host !== drawing && !isHiddenItself(host) && !isSilent(host);
      // Who hides it has no other way to be rid of the label.
      if (!isLabel || isHeard || isNamedByLibrary(icon)) return pass(host);
      if (isHiddenItself(host))
        return fail(
          host,
          `The icon is hidden by aria-hidden="true", so its ${name.from} ${quote(name.text)} is never announced. Remove one of the two.`,
        );
      return fail(
        host,
        `The icon has role="${roleOf(host)}" and the ${name.from} ${quote(name.text)}: some browsers follow the label, others the role. Remove one of the two.`,
      );
    });
