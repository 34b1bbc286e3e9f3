import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { isInOtherLeaf, isLeaf } from '../page/controls.js';
import { hasImageRole, type Icon } from '../page/icons.js';
import { nameOfControl } from '../page/names.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { isAriaHidden, roleOf } from '../page/tree.js';

export const rule: AxeRule = {
  id: 'icon-without-name',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'The icon is announced as an image but has no name',
  help: 'A screen reader says only “image”, or reads the name of the file. Say what the icon means in an aria-label, or hide it with aria-hidden="true". An <svg> without a role is an image too: browsers make it one.',
  bad: '<svg role="img" aria-label=" ">…</svg>',
  good: '<svg role="img" aria-label="Published">…</svg>',
  source: /* @__PURE__ */ WCAG('non-text-content', '1.1.1 Non-text Content'),
  tags: ['wcag2a', 'wcag111'],
};

const REMEDY = 'Say what it means in an aria-label, or hide it with aria-hidden="true".';

/** Whether the icon is an image for browsers without saying so, where that is told to anybody. */
function isBareImage({ kind, host, control }: Icon): boolean {
  if (kind === 'img') return roleOf(host) === '';
  if (kind !== 'svg' || roleOf(host) !== '') return false;
  if (isInOtherLeaf(host)) return false;
  return !(control && isLeaf(control) && nameOfControl(control));
}

export const judge: Judge = ({ icons }) =>
  icons
    .filter(({ host, kind }) => {
      if (isAriaHidden(host)) return false;
      return hasImageRole(host) || kind === 'svg' || kind === 'img';
    })
    .map((icon) => {
      const { host, kind, name, hidden } = icon;
      if (name.text || hidden) return pass(host);
      if (hasImageRole(host)) {
        const isBlank = ['aria-label', 'alt'].some((attribute) => host.hasAttribute(attribute));
        const how = isBlank ? 'a blank name' : 'no name';
        return fail(host, `The icon has role="${roleOf(host)}" and ${how}. ${REMEDY}`);
      }
      if (!isBareImage(icon)) return pass(host);
      if (kind === 'img') {
        const how = host.hasAttribute('alt') ? 'a blank alt' : 'no alt';
        return fail(
          host,
          `The icon has ${how}. Say what it means in its alt, or write alt="" to hide it.`,
        );
      }
      return fail(
        host,
        `The icon is neither hidden nor named, so browsers announce an image without a name. ${REMEDY}`,
      );
    });
