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

/** The `<svg>` of a drawing made of surfaces. */
export const solid: Attributes = {
  viewBox: '0 0 24 24',
  fill: 'currentColor',
  'data-altglyph': '',
};
