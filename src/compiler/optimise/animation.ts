import type { SvgElement } from '../types.js';
import { compact, plain } from './path/compact.js';
import type { Traits } from './traits.js';
import { ANIMATIONS, mapElements, withAttributes } from './tree.js';

/** Attributes of animations that hold what the animated attribute would. */
const VALUES = new Set(['values', 'from', 'to', 'by']);

/** Animated attributes that are one number. */
const NUMERIC = new Set(
  (
    'cx cy fill-opacity flood-opacity height offset opacity r rx ry stop-opacity ' +
    'stroke-dashoffset stroke-opacity stroke-width width x x1 x2 y y1 y2'
  ).split(' '),
);

const NUMBERS = /^[\d\s.;+-]*$/;

/** A list with semicolons, each part on its own. */
const list = (value: string, change: (part: string) => string) =>
  value
    .split(';')
    .map((part) => change(part.trim()))
    .join(';');

/** Numbers in as few characters as they take. */
const numbers = (value: string) =>
  NUMBERS.test(value)
    ? list(value, (part) => (/^[+-]?[\d.]+$/.test(part) ? plain(Number(part)) : part))
    : value;

/** Writes what animations go through in fewer characters: the same numbers and commands. */
export function compactAnimations(root: SvgElement, { animated }: Traits): SvgElement {
  if (!animated) return root;
  return mapElements(root, (node) => {
    if (!ANIMATIONS.has(node.name)) return node;
    const { attributeName = '' } = node.attributes;
    return withAttributes(node, (name, value) => {
      if (name === 'keyTimes' || name === 'keyPoints') return numbers(value);
      if (name === 'path' && node.name === 'animateMotion') return compact(value);
      if (!VALUES.has(name) || node.name === 'animateMotion') return value;
      if (attributeName === 'd') return list(value, compact);
      return NUMERIC.has(attributeName) ? numbers(value) : value;
    });
  });
}
