import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import type { Icon } from '../page/icons.js';
import { pictureOf, styleOf } from '../page/pictures.js';
import { fail, pass, unsure, type Judge } from '../page/survey.js';
import { gist, quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'same-name-other-picture',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'Two pictures have the same name',
  help: 'People who hear the page cannot tell the two apart, and people who see it look for a difference that is not there. Use one picture for one meaning, or say what sets the second apart.',
  bad: '<svg role="img" aria-label="Rating">★</svg> <svg role="img" aria-label="Rating">♥</svg>',
  good: '<svg role="img" aria-label="Rating">★</svg> <svg role="img" aria-label="Likes">♥</svg>',
  source: /* @__PURE__ */ WCAG('consistent-identification', '3.2.4 Consistent Identification'),
  tags: ['wcag2aa', 'wcag324'],
};

/** Whether they are one icon, which its library draws anew for another size. */
const isOne = (a: Icon, b: Icon) =>
  a.library !== undefined && a.library === b.library && a.file !== undefined && a.file === b.file;

export const judge: Judge = ({ icons }) => {
  const firsts = new Map<string, Icon>();
  return icons
    .filter(({ hidden, name }) => !hidden && name.text)
    .flatMap((icon) => {
      const picture = pictureOf(icon);
      if (!picture) return [];
      const name = gist(icon.name.text);
      const first = firsts.get(name);
      if (!first) firsts.set(name, icon);
      if (!first || pictureOf(first) === picture || isOne(first, icon)) return [pass(icon.host)];
      const words = `${quote(icon.name.text)} is the name of this picture and of a different one before it.`;
      if (styleOf(first) === styleOf(icon))
        return [
          fail(
            icon.host,
            `${words} Use the same picture for both, or say what sets them apart.`,
            first.host,
          ),
        ];
      return [
        unsure(
          icon.host,
          `${words} Check whether they are two drawings of the same thing.`,
          first.host,
        ),
      ];
    });
};
