import { ANIMATIONS } from '../elements.js';
import type { SvgElement } from '../types.js';
import { compact, plain } from './path/compact.js';
import type { Traits } from './traits.js';
import { mapElements, withAttributes } from './tree.js';

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

/** A time in seconds, as an offset or behind what it is counted from. */
const TIME = /(?<![\w.:])(\d+(?:\.\d+)?)(ms|s)?$/;

/** Seconds need no unit. A fraction needs the digit before its point. */
const time = (value: string) =>
  value.replace(TIME, (written, digits: string, unit = 's') => {
    const seconds = String(unit === 'ms' ? Number(digits) / 1000 : Number(digits));
    return /^[\d.]+$/.test(seconds) && seconds.length < written.length ? seconds : written;
  });

const TIMES = new Set(['begin', 'dur', 'end', 'max', 'min', 'repeatDur']);

/** What an animation does that does not say it. */
const DEFAULTS: Readonly<Record<string, string>> = {
  accumulate: 'none',
  additive: 'replace',
  begin: '0',
  fill: 'remove',
  restart: 'always',
};

/** Whether the values of an animation are as far from each other as they are without times. */
function areEven(keyTimes: string, { name, attributes }: SvgElement): boolean {
  const { calcMode = 'linear', values = '' } = attributes;
  const times = keyTimes.split(';');
  return (
    (name === 'animate' || name === 'animateTransform') &&
    calcMode === 'linear' &&
    times.length > 1 &&
    times.length === values.split(';').length &&
    times.every((text, at) => text !== '' && Number(text) === at / (times.length - 1))
  );
}

const ENDING = ['dur', 'end', 'repeatCount', 'repeatDur', 'min', 'max'];

/** Whether an animation has no end after which anything could stay as it was. */
const isEndless = ({ name, attributes }: SvgElement) =>
  name === 'set' && !ENDING.some((ending) => ending in attributes);

/** Whether an attribute of an animation says what goes without saying. */
function isDefault(node: SvgElement, name: string, value: string): boolean {
  if (name === 'keyTimes') return areEven(value, node);
  if (name === 'calcMode') return value === 'linear' && node.name !== 'animateMotion';
  return DEFAULTS[name] === value || (name === 'fill' && isEndless(node));
}

function shortened({ name: element, attributes }: SvgElement, name: string, value: string): string {
  const { attributeName = '' } = attributes;
  if (TIMES.has(name)) return list(value, time);
  if (name === 'keyTimes' || name === 'keyPoints') return numbers(value);
  if (name === 'path' && element === 'animateMotion') return compact(value);
  if (!VALUES.has(name) || element === 'animateMotion') return value;
  if (attributeName === 'd') return list(value, compact);
  return NUMERIC.has(attributeName) ? numbers(value) : value;
}

/** Writes what animations go through in fewer characters: the same numbers and commands. */
export function compactAnimations(root: SvgElement, { animated }: Traits): SvgElement {
  if (!animated) return root;
  return mapElements(root, (node) =>
    ANIMATIONS.has(node.name)
      ? withAttributes(node, (name, value) => {
          const short = shortened(node, name, value);
          return isDefault(node, name, short) ? undefined : short;
        })
      : node,
  );
}
