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
  title: 'The icon takes focus but has no role',
  help: 'People who move through the page by keyboard stop at a picture that does nothing, and hear no role. If the icon does something, put it into a <button> or a link; otherwise remove tabindex and focusable.',
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
        `The icon takes focus because of ${by} but has no role. Remove that, or put the icon into a <button>.`,
      );
    if (hasImageRole(taking))
      return unsure(
        host,
        `The icon is an image and takes focus because of ${by}. If pressing it does something, put it into a <button>; otherwise remove that.`,
      );
    return pass(host);
  });
