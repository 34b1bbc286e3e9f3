import type { AxeRule } from '../rule.js';
import { WCAG } from '../rule.js';
import { kindOfControl } from '../page/controls.js';
import { isSeen } from '../page/names.js';
import { fail, pass, type Judge } from '../page/survey.js';
import { childrenOf, isShown } from '../page/tree.js';
import { tidy } from '../page/words.js';

export const rule: AxeRule = {
  id: 'small-icon-target',
  kind: 'pages',
  group: 'page',
  level: 'error',
  title: 'A control with only an icon is too small to hit',
  help: 'A target must be at least 24 by 24 CSS pixels, or so far from others that a circle 24 pixels across around its centre touches none of them. Give the control padding rather than a larger icon.',
  bad: '<button aria-label="Cut" style="padding: 0"><svg aria-hidden="true" width="16" height="16">…</svg></button><button aria-label="Copy" style="padding: 0"><svg aria-hidden="true" width="16" height="16">…</svg></button>',
  good: '<button aria-label="Cut" style="padding: 4px"><svg aria-hidden="true" width="16" height="16">…</svg></button><button aria-label="Copy" style="padding: 4px"><svg aria-hidden="true" width="16" height="16">…</svg></button>',
  source: /* @__PURE__ */ WCAG('target-size-minimum', '2.5.8 Target Size (Minimum)'),
  tags: ['wcag22aa', 'wcag258'],
};

const LEAST = 24;

/** Whether a control shows any text. */
function showsText(element: Element): boolean {
  return childrenOf(element).some((child) => {
    if (child.nodeType === 3)
      return tidy(child.textContent).replace(/[\ue000-\uf8ff]/g, '') !== '' && isSeen(child);
    const { localName } = child as Element;
    return (
      child.nodeType === 1 &&
      localName !== 'svg' &&
      localName !== 'style' &&
      showsText(child as Element)
    );
  });
}

const isTooSmall = ({ width, height }: DOMRect) => width < LEAST - 0.01 || height < LEAST - 0.01;

/** Whether a circle of 24 pixels around the middle of one comes upon another. */
function meets(one: DOMRect, other: DOMRect): boolean {
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(dx, dy) < LEAST / 2) return true;
  const [ox, oy] = [other.x + other.width / 2, other.y + other.height / 2];
  return isTooSmall(other) && Math.hypot(ox - x, oy - y) < LEAST;
}

export const judge: Judge = ({ icons, controls, hasLayout }) => {
  if (!hasLayout) return [];
  const targets = controls
    .filter(isShown)
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const iconic = new Set(
    icons.flatMap(({ control, kind, drawing }) =>
      kind === 'font' && tidy(drawing.textContent) ? [] : [control],
    ),
  );
  return targets
    .filter(({ control }) => iconic.has(control) && !showsText(control))
    .map(({ control, box }) => {
      if (!isTooSmall(box)) return pass(control);
      const near = targets.find(
        (other) =>
          other.control !== control &&
          !other.control.contains(control) &&
          !control.contains(other.control) &&
          meets(box, other.box),
      );
      if (!near) return pass(control);
      const size = `${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`;
      return fail(
        control,
        `This ${kindOfControl(control)} is ${size} px and another target is close by. Add padding to make it 24 × 24 px, or leave more space around it.`,
        near.control,
      );
    });
};
