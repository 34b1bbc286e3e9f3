import type { AxeRule } from '../rule.js';
import { isLeaf, kindOfControl } from '../page/controls.js';
import { referenced } from '../page/names.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { quote, tagOf, tidy } from '../page/words.js';

export const rule: AxeRule = {
  id: 'description-lost',
  kind: 'pages',
  group: 'page',
  level: 'warning',
  title: 'The icon’s description is lost inside its control',
  help: 'Assistive technology announces only the name of a button, not what is inside it, so the description of an icon in a button is never announced. Describe the control instead, with aria-description or aria-describedby, or leave the description out.',
  bad: '<button><svg role="img" aria-label="Rating" aria-description="Four of five stars">…</svg></button>',
  good: '<button aria-label="Rating" aria-description="Four of five stars"><svg aria-hidden="true">…</svg></button>',
  source: {
    name: 'WAI-ARIA 1.2, Presentational Children',
    url: 'https://www.w3.org/TR/wai-aria-1.2/#childrenArePresentational',
  },
  tags: ['wcag2a', 'wcag131'],
};

export const judge: Judge = ({ icons }) =>
  icons
    .filter(({ hidden, control }) => !hidden && control && isLeaf(control))
    .map(({ host, description, control }) => {
      if (!description.text || !control) return pass(host);
      const own = `${referenced(control, 'aria-describedby')} ${tidy(control.getAttribute('aria-description'))}`;
      if (own.includes(description.text)) return pass(host);
      return fail(
        host,
        `The description ${quote(description.text)} (${description.from}) is lost: only the name of a ${kindOfControl(control)} is announced. Move it to the ${tagOf(control)} as aria-description, or leave it out.`,
        control,
      );
    });
