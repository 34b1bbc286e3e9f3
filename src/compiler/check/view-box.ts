import type { SvgElement } from '../types.js';

const LENGTH = /^\s*\d*\.?\d+(px)?\s*$/;

/** The view box as written; its lower-case spelling is understood. */
export const viewBoxIn = ({ attributes }: SvgElement): string | undefined =>
  attributes.viewBox ?? attributes.viewbox;

export function isViewBox(value: string): boolean {
  const numbers = value
    .trim()
    .split(/[\s,]+/)
    .map((part) => (part === '' ? Number.NaN : Number(part)));
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
}

/** Whether a view box can be derived from the width and height. */
export const isSized = ({ attributes: { width = '', height = '' } }: SvgElement): boolean =>
  [width, height].every((length) => LENGTH.test(length) && Number.parseFloat(length) > 0);
