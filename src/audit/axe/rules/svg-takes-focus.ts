import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { hasImageRole } from '../page/icons.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { roleOf } from '../page/tree.js';

export const rule: AxeRule = {
  id: 'svg-takes-focus',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'The icon takes focus and has no role',
  help: 'Whoever goes through the page by keyboard stops at a picture that does nothing, and hears no role. Put the icon into a <button> or link where it does something; otherwise take tabindex and focusable away.',
  bad: '<svg tabindex="0">…</svg>',
  good: '<button aria-label="Search"><svg aria-hidden="true">…</svg></button>',
  source: /* @__PURE__ */ WCAG('name-role-value', '4.1.2 Name, Role, Value'),
  tags: ['wcag2a', 'wcag412'],
};

const hasNoRole = (host: Element) => ['', 'none', 'presentation'].includes(roleOf(host));

export const judge: Judge = ({ icons }) =>
  icons.map(({ host, drawing }) => {
    const taking = [host, drawing].find(
      (element) =>
        Number(element.getAttribute('tabindex') ?? -1) >= 0 ||
        element.getAttribute('focusable') === 'true',
    );
    if (!taking) return pass(host);
    const by =
      taking.getAttribute('focusable') === 'true'
        ? 'focusable="true"'
        : `tabindex="${taking.getAttribute('tabindex')}"`;
    if (hasNoRole(taking))
      return fail(
        host,
        `The icon takes focus by ${by} and has no role. Take that away, or put the icon into a <button>.`,
      );
    if (hasImageRole(taking))
      return unsure(
        host,
        `The icon is an image and takes focus by ${by}. If pressing it does something, put it into a <button>; otherwise take that away.`,
      );
    return pass(host);
  });
