import type { SvgElement } from '../types.js';
import { cascadeOf } from '../style/index.js';
import { elements } from './tree.js';

/** What a drawing has that decides which optimisations are safe. */
export interface Traits {
  /** The longer side of the view box. */
  size: number;
  /** Decimals that keep every point within 1/10,000 of the picture. */
  precision: number;
  /** Something is drawn elsewhere too, under other inherited values. */
  inherited: boolean;
  animated: boolean;
  /** A style sheet is left that could not be written onto the elements. */
  styled: boolean;
  transformed: boolean;
  /** Something is placed by a style, or by an origin of its transform. */
  placed: boolean;
  /** Effects within effects, which multiply, or a viewport within the viewport. */
  nested: boolean;
  /** An element sets custom properties, so that `var()` means something else around it. */
  variable: boolean;
  dashed: boolean;
  /** Something may have markers, which are drawn without fill and stroke too. */
  marked: boolean;
  /** Something may have an outline drawn. */
  stroked: boolean;
}

const EFFECTS = ['opacity', 'mask', 'filter', 'clip-path', 'style', 'class'];

/** The largest factor by which an element's own units are enlarged on their way to the root. */
function largestScale(node: SvgElement, scale = 1): number {
  let own = scale;
  for (const [, name, list = ''] of (node.attributes.transform ?? '').matchAll(
    /(scale|matrix)\s*\(([^)]*)\)/g,
  )) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const factors = name === 'scale' ? numbers : numbers.slice(0, 4);
    own *= Math.max(...factors.map((factor) => Math.abs(factor) || 0));
  }
  const inner = node.children.map((child) =>
    typeof child === 'string' ? 0 : largestScale(child, own),
  );
  return Math.max(own, ...inner);
}

function sizeOf({ attributes }: SvgElement): number {
  const [, , width = 24, height = 24] = (attributes.viewBox ?? '').split(' ').map(Number);
  return Math.max(width, height);
}

function precisionFor(root: SvgElement): number {
  const unit = largestScale(root) / sizeOf(root);
  // Of what is a whole number already nothing is gained by cutting digits off.
  return Math.min(8, Math.max(2, Math.ceil(Math.log10(unit * 50_000))));
}

const hasEffect = ({ attributes }: SvgElement) => EFFECTS.some((name) => name in attributes);

/** Whether nothing but what stands in the tree decides how an element looks. */
export const isPlain = ({ inherited, animated, styled }: Traits): boolean =>
  !inherited && !animated && !styled;

export function traitsOf(root: SvgElement): Traits {
  const all = [...elements(root)];
  const has = (test: (node: SvgElement) => boolean) => all.some(test);
  const properties = all.flatMap(({ attributes: { style } }) =>
    style === undefined ? [] : [...cascadeOf(style).keys()],
  );
  return {
    size: sizeOf(root),
    precision: precisionFor(root),
    inherited: has(({ name }) => name === 'use' || name === 'symbol'),
    animated:
      has(({ name }) => name.startsWith('animate') || name === 'set') ||
      properties.some((property) => property.startsWith('animation')),
    styled: has(({ name }) => name === 'style'),
    transformed: has(({ attributes }) => 'transform' in attributes),
    placed:
      has(({ attributes }) => 'transform-origin' in attributes || 'transform-box' in attributes) ||
      properties.some((property) => /^(transform|translate|rotate|scale|offset)/.test(property)),
    nested: has(
      (node) =>
        (node.name === 'svg' && node !== root) ||
        (node.name === 'g' &&
          hasEffect(node) &&
          node.children.some((child) => typeof child !== 'string' && hasEffect(child))),
    ),
    variable: properties.some((property) => property.startsWith('--')),
    marked: has(({ name }) => name === 'marker'),
    stroked:
      has(({ attributes }) => (attributes.stroke ?? 'none') !== 'none') ||
      properties.includes('stroke'),
    dashed: has(({ attributes }) => 'stroke-dasharray' in attributes || 'pathLength' in attributes),
  };
}
