import type { SvgElement } from '../types.js';
import { elements } from './tree.js';

/** Attributes that hold one length or number, whatever else looks like one. */
const NUMERIC = new Set(
  (
    'cx cy dx dy fill-opacity fr fx fy height markerHeight markerWidth offset opacity pathLength ' +
    'r refX refY rx ry stop-opacity stroke-dashoffset stroke-miterlimit stroke-opacity ' +
    'stroke-width width x x1 x2 y y1 y2'
  ).split(' '),
);

/** Text, whose letters may each have a place. */
const LISTS = new Set(['text', 'tspan', 'textPath']);

function shorten(value: string, precision: number): string {
  const [, number, unit = ''] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|%)?\s*$/i.exec(value) ?? [];
  if (number === undefined) return value;
  const text = String(Number(Number(number).toFixed(precision)))
    .replace(/^(-?)0(?=\.)/, '$1')
    .replace(/^-0$/, '0');
  if (text.includes('e')) return value;
  return `${text}${unit === '%' ? '%' : ''}`;
}

/**
 * Rounds numbers and leaves out px. SVGO's plugin would do so with every attribute that reads like
 * a number: an id `1e3` would become 1000, and what refers to it would not.
 */
export function roundNumbers(root: SvgElement, precision: number): void {
  for (const { name, attributes } of elements(root)) {
    if (LISTS.has(name)) continue;
    for (const [key, value] of Object.entries(attributes))
      if (NUMERIC.has(key)) attributes[key] = shorten(value, precision);
  }
}
