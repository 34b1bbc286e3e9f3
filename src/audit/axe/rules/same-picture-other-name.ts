import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { isControl } from '../page/controls.js';
import type { Icon } from '../page/icons.js';
import { colourOf, pictureOf } from '../page/pictures.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { nearest } from '../page/tree.js';
import { gist, quote } from '../page/words.js';

export const rule: AxeRule = {
  id: 'same-picture-other-name',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'One picture has two names',
  help: 'People who see the page meet one picture, but people who hear it meet two. Give a picture the same name wherever it means the same thing; if it means two things, use another picture for one of them. Icons that name a button or a field are not checked, since there they say what it does.',
  bad: '<svg role="img" aria-label="Verified">✓</svg> <svg role="img" aria-label="Ready">✓</svg>',
  good: '<svg role="img" aria-label="Verified">✓</svg> <svg role="img" aria-label="Verified">✓</svg>',
  source: /* @__PURE__ */ WCAG('consistent-identification', '3.2.4 Consistent Identification'),
  tags: ['wcag2aa', 'wcag324'],
};

/** Whether it is the name of something that one uses; five equal stars are five ratings. */
const isNaming = (host: Element) =>
  nearest(host, (around) => isControl(around) || around.localName === 'label') !== null;

export const judge: Judge = ({ icons }) => {
  const firsts = new Map<string, Icon>();
  return icons
    .filter(({ hidden, name, host }) => !hidden && name.text && !isNaming(host))
    .flatMap((icon) => {
      const shape = pictureOf(icon);
      if (!shape) return [];
      const picture = `${shape} ${colourOf(icon)}`;
      const first = firsts.get(picture);
      if (!first) firsts.set(picture, icon);
      if (!first || gist(first.name.text) === gist(icon.name.text)) return [pass(icon.host)];
      return [
        fail(
          icon.host,
          `This picture is called ${quote(icon.name.text)} here and ${quote(first.name.text)} before. Give both the same name, or use another picture for one of them.`,
          first.host,
        ),
      ];
    });
};
