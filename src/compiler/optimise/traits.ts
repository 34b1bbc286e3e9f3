import { ANIMATIONS } from '../elements.js';
import type { SvgElement } from '../types.js';
import { cascadeOf, isAbsolute } from '../style/index.js';
import { readTransform, scaleOf } from './matrix.js';
import type { Drawn } from './path/simplify.js';
import { isElement, walk } from './tree.js';

/** What a drawing has that decides which optimisations are safe. */
export interface Traits extends Drawn {
  /** The longer side of the view box. */
  size: number;
  /** Decimals that keep every point within 1/10,000 of the picture. */
  precision: number;
  /** Names of its elements, without that of the root. */
  names: ReadonlySet<string>;
  /** Names of attributes: of all but the root, and of those that have children. */
  attributes: ReadonlySet<string>;
  handedDown: ReadonlySet<string>;
  /** Something is drawn elsewhere too, under other inherited values. */
  inherited: boolean;
  animated: boolean;
  /** It is animated by a style, or an animation names the element that it animates. */
  retargeted: boolean;
  /** A style sheet is left that could not be written onto the elements. */
  styled: boolean;
  transformed: boolean;
  /** Something is placed by a style, by an origin or by a transform that cannot be read. */
  placed: boolean;
  /** Effects within effects, which multiply, or a viewport within the viewport. */
  nested: boolean;
  /** A font's size or weight, or a length, goes by the font or by the box around it. */
  relative: boolean;
  /** An element sets custom properties, so that `var()` means something else around it. */
  variable: boolean;
  dashed: boolean;
  /** Elements within elements, the root included. */
  depth: number;
  elements: number;
}

const EFFECTS = ['opacity', 'mask', 'filter', 'clip-path', 'style', 'class'];

const numbersOf = (list = '') =>
  list
    .trim()
    .split(/[\s,]+/)
    .map(Number);

function sizeOf({ attributes }: SvgElement): number {
  const [, , width = 24, height = 24] = numbersOf(attributes.viewBox);
  return Math.max(width, height) || 24;
}

/** By how much an element's transform and units of its own enlarge what is in it. */
function ownScale({ name, attributes }: SvgElement, size: number): number {
  const matrix = readTransform(attributes.transform ?? '');
  let scale = matrix ? scaleOf(matrix) : 1;
  // What is measured in shares of a box, or in units of a view box, may fill the picture.
  const isShare = ['clipPathUnits', 'maskContentUnits', 'patternContentUnits', 'primitiveUnits'];
  if (isShare.some((units) => attributes[units] === 'objectBoundingBox')) scale *= size;
  const [, , width, height] = name === 'svg' ? [] : numbersOf(attributes.viewBox);
  if (width && height) scale *= Math.max(1, size / Math.min(width, height));
  return scale;
}

/** The largest factor by which an element's own units are enlarged on their way to the root. */
function largestScale(root: SvgElement, size: number): number {
  let [largest, largestUse] = [1, 1];
  walk(root, 1, (node, outer) => {
    const scale = outer * (node === root ? 1 : ownScale(node, size));
    if (node.name === 'use') largestUse = Math.max(largestUse, scale);
    else largest = Math.max(largest, scale);
    return scale;
  });
  return largest * largestUse;
}

const hasEffect = ({ attributes }: SvgElement) => EFFECTS.some((name) => name in attributes);

/** Whether nothing but what stands in the tree decides how an element looks. */
export const isPlain = ({ inherited, animated, styled }: Traits): boolean =>
  !inherited && !animated && !styled;

/** Attributes whose value may go by the font, or by the size of what is around. */
const MEASURED = new Set(
  (
    'baseline-shift font-size font-weight letter-spacing stroke-dasharray stroke-dashoffset ' +
    'stroke-width word-spacing'
  ).split(' '),
);

const isRelative = (name: string, value: string) =>
  MEASURED.has(name) && !/^[\d.\s]*$/.test(value) && !isAbsolute(value);

/** Properties of styles that place an element. */
const PLACING = /^(transform|translate|rotate|scale|offset)/;

export function traitsOf(root: SvgElement): Traits {
  const names = new Set<string>();
  const attributes = new Set<string>();
  const handedDown = new Set<string>();
  const properties = new Set<string>();
  let [retargeted, stroked, unreadable, nested, relative] = [false, false, false, false, false];
  let [depth, count] = [0, 0];
  walk(root, 1, (node, level) => {
    depth = Math.max(depth, level);
    count += 1;
    if (node !== root) names.add(node.name);
    for (const name in node.attributes) {
      if (node !== root) attributes.add(name);
      if (node.children.length > 0) handedDown.add(name);
      relative ||= isRelative(name, node.attributes[name] ?? '');
    }
    const { stroke = 'none', style, transform } = node.attributes;
    if (stroke !== 'none') stroked = true;
    if (ANIMATIONS.has(node.name) && 'href' in node.attributes) retargeted = true;
    if (style) for (const property of cascadeOf(style).keys()) properties.add(property);
    if (transform !== undefined && !readTransform(transform)) unreadable = true;
    nested ||=
      node !== root &&
      (node.name === 'svg' ||
        (node.name === 'g' &&
          hasEffect(node) &&
          node.children.some((child) => isElement(child) && hasEffect(child))));
    return level + 1;
  });
  const has = (test: (property: string) => boolean) => [...properties].some(test);
  const size = sizeOf(root);
  const unit =
    (attributes.has('transform') || names.size > 0 ? largestScale(root, size) : 1) / size;
  return {
    size,
    precision: Math.min(8, Math.max(1, Math.ceil(Math.log10(unit * 5000)))),
    names,
    attributes,
    handedDown,
    inherited: names.has('use') || names.has('symbol'),
    animated:
      [...ANIMATIONS].some((name) => names.has(name)) ||
      has((property) => property.startsWith('animation')),
    styled: names.has('style'),
    retargeted: retargeted || has((property) => property.startsWith('animation')),
    transformed: attributes.has('transform'),
    placed:
      unreadable ||
      attributes.has('transform-origin') ||
      attributes.has('transform-box') ||
      has((property) => PLACING.test(property)),
    nested,
    relative,
    variable: has((property) => property.startsWith('--')),
    marked: names.has('marker'),
    stroked: stroked || properties.has('stroke'),
    dashed: attributes.has('stroke-dasharray') || attributes.has('pathLength'),
    depth,
    elements: count,
  };
}

/** Whether two drawings, one made from the other by rewriting text alone, have the same traits. */
export function areAlike(a: Traits, b: Traits): boolean {
  return (Object.keys(a) as (keyof Traits)[]).every((name) => {
    const [one, other] = [a[name], b[name]];
    // Of names, only some can have gone.
    return typeof one === 'object' && typeof other === 'object'
      ? one.size === other.size
      : one === other;
  });
}

export const drawnBy = ({ precision, stroked, marked }: Traits): Drawn => ({
  precision,
  stroked,
  marked,
});
