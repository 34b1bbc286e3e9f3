import { example } from '../example.js';
import type { Picture } from '../picture/picture.js';
import type { Rule } from '../rule.js';
import type { SetIcon } from '../types.js';
import { lastPart } from '../words/text.js';

/** Share of the view box by which the middle of what is drawn may be off. */
const LIMIT = 1 / 10;

/** Share of a drawing that may lie outside another one that it is a part of: its edges. */
const EDGES = 1 / 20;

const pictureIn = ({ picture }: SetIcon): Picture | undefined =>
  picture && picture !== 'failed' && picture.box ? picture : undefined;

/** How far the middle is off to the right and down, in shares of the view box. */
function offsetOf({ box, width, height }: Picture): readonly [right: number, down: number] {
  if (!box) return [0, 0];
  return [(box.left + box.right - width) / 2 / width, (box.top + box.bottom - height) / 2 / height];
}

const isCentred = (picture: Picture) =>
  offsetOf(picture).every((offset) => Math.abs(offset) <= LIMIT);

function isPartOf(part: Picture, whole: Picture): boolean {
  if (part.width !== whole.width || part.height !== whole.height) return false;
  let [drawn, outside] = [0, 0];
  for (const [at, alpha] of part.alpha.entries()) {
    drawn += alpha;
    outside += Math.max(0, alpha - whole.alpha[at]!);
  }
  return outside <= EDGES * drawn;
}

/** What the names of icons of one family begin with: “signal” of `signal-low` and `signalLow`. */
const familyOf = ({ name }: SetIcon) => /^\P{L}*\p{L}\p{Ll}*/u.exec(lastPart(name))?.[0];

/**
 * Whether a picture is a part of a centred one of its family, as one bar is of a whole signal. It
 * stands where it does there, so that nothing moves when one takes the place of the other.
 */
function isPartOfFamily(icon: SetIcon, picture: Picture, icons: readonly SetIcon[]): boolean {
  const family = familyOf(icon);
  return (
    family !== undefined &&
    icons.some((other) => {
      if (other === icon || familyOf(other) !== family) return false;
      const whole = pictureIn(other);
      return whole !== undefined && isCentred(whole) && isPartOf(picture, whole);
    })
  );
}

/** Whether the name says that it is where it is, as that of a handle at the bottom right does. */
function isNamedAfterPlace({ name }: SetIcon, sides: readonly string[]): boolean {
  const words = lastPart(name).toLowerCase();
  // “Left” and “right” alone say where an arrow points.
  return /top|bottom/.test(words) && sides.every((side) => words.includes(side));
}

export const offCentre: Rule<'off-centre'> = {
  id: 'off-centre',
  kind: 'set',
  group: 'drawing',
  level: 'info',
  pictures: true,
  title: 'The drawing is not centred in its view box',
  help: 'Beside text or in a button, it looks as if it had slipped. Centre it, unless its position means something. A drawing that is part of a centred one of its family, such as one bar of a signal, is not reported, nor is one that is named after its place, such as “resize-bottom-right”.',
  bad: example({ title: 'Menu', drawing: '<path d="M3 3h8M3 6h8M3 9h8"/>' }),
  good: example({ title: 'Menu', drawing: '<path d="M4 6h16M4 12h16M4 18h16"/>' }),
  visits: 'icon',
  visit(icon, report, { icons }) {
    const picture = pictureIn(icon);
    if (!picture || isCentred(picture) || isPartOfFamily(icon, picture, icons)) return;
    const [right, down] = offsetOf(picture);
    const off = [
      [Math.abs(right), right > 0 ? 'right' : 'left'],
      [Math.abs(down), down > 0 ? 'bottom' : 'top'],
    ] as const;
    const far = off.filter(([by]) => by > LIMIT);
    const sides = far.map(([, side]) => side);
    if (isNamedAfterPlace(icon, sides)) return;
    const parts = far.map(([by, side]) => `${Math.round(100 * by)} % to the ${side}`);
    report({
      message: `The drawing is off the centre of its view box, ${parts.join(' and ')}. Centre it, unless its position means something.`,
      outcome: 'unsure',
    });
  },
};
