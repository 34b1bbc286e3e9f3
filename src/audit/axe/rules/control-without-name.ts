import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { kindOfControl } from '../page/controls.js';
import { nameOfControl } from '../page/names.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { isAriaHidden, isShown } from '../page/tree.js';
import { quote, spoken, tagOf } from '../page/words.js';

export const rule: AxeRule = {
  id: 'control-without-name',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'A control that contains only a hidden icon has no name',
  help: 'A screen reader says only “button”, and people who use voice control have no name to say. Give the control a name and leave the icon hidden: an aria-label on the button says what it does.',
  bad: '<button><svg aria-hidden="true">…</svg></button>',
  good: '<button aria-label="Search"><svg aria-hidden="true">…</svg></button>',
  source: /* @__PURE__ */ WCAG('name-role-value', '4.1.2 Name, Role, Value'),
  tags: ['wcag2a', 'wcag412'],
};

export const judge: Judge = ({ icons, controls }) =>
  controls
    .filter((control) => !isAriaHidden(control) && isShown(control))
    .flatMap((control) => {
      const icon = icons.find((one) => one.control === control);
      if (!icon) return [];
      if (nameOfControl(control)) return [pass(control)];
      const kind = kindOfControl(control);
      const guess = icon.name.text || (icon.file ? spoken(icon.file) : '');
      const remedy = guess
        ? `Add aria-label="${guess}" to the ${tagOf(control)}, or say in better words what it does.`
        : `Add an aria-label to the ${tagOf(control)} that says what it does.`;
      const lost = icon.name.text
        ? ` The icon’s words ${quote(icon.name.text)} are hidden along with it.`
        : '';
      return [
        fail(
          control,
          `This ${kind} contains only a hidden icon and has no name.${lost} ${remedy}`,
          icon.host,
        ),
      ];
    });
