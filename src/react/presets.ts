import type { Attributes } from './types.js';

/** The `<svg>` of a drawing made of lines. */
export const outline: Attributes = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'data-altglyph': '',
};

/**
 * The `<svg>` of a drawing made of surfaces. It has the attributes of the other in the same order,
 * null where it has none: pages mix both, and two shapes of object cost a fifth of the rendering.
 */
export const solid: Attributes = {
  viewBox: '0 0 24 24',
  fill: 'currentColor',
  stroke: null,
  strokeWidth: null,
  strokeLinecap: null,
  strokeLinejoin: null,
  'data-altglyph': '',
};
