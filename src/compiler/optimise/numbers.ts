import { TEXT } from '../elements.js';
import type { SvgElement } from '../types.js';
import { short } from './path/quantise.js';
import type { Traits } from './traits.js';
import { mapElements, withAttributes } from './tree.js';

/** Attributes that hold one length or number, whatever else looks like one. */
const NUMERIC = new Set(
  (
    'cx cy dx dy fill-opacity fr fx fy height markerHeight markerWidth offset opacity pathLength ' +
    'r refX refY rx ry stop-opacity stroke-dashoffset stroke-miterlimit stroke-opacity ' +
    'stroke-width width x x1 x2 y y1 y2'
  ).split(' '),
);

/** Shares of a whole, which need digits of their own. */
const SHARE = /opacity|offset$|miterlimit/;

/** Elements whose numbers are in the units of the picture; others may be shares of a box. */
const SHAPES = new Set('circle ellipse g image line path polygon polyline rect svg use'.split(' '));

const number = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|%)?\s*$/i;

function shorten(value: string, precision: number): string {
  const [, digits, unit = ''] = number.exec(value) ?? [];
  if (digits === undefined) return value;
  const rounded = short(Number(digits), precision);
  // Huge numbers are written with an exponent, which is not shortened.
  return /^-?[\d.]+$/.test(rounded) ? `${rounded}${unit === '%' ? '%' : ''}` : value;
}

/**
 * Rounds numbers and leaves out px. SVGO's plugin would do so with every attribute that reads like
 * a number: an id `1e3` would become 1000, and what refers to it would not.
 */
export function roundNumbers(root: SvgElement, { precision }: Traits): SvgElement {
  return mapElements(root, (node) => {
    // Letters may each have a place.
    if (TEXT.has(node.name)) return node;
    const own = SHAPES.has(node.name) ? precision : Math.max(precision, 5);
    return withAttributes(node, (name, value) => {
      if (!NUMERIC.has(name)) return value;
      return shorten(value, SHARE.test(name) ? Math.max(own, 3) : own);
    });
  });
}
