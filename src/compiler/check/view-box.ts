import { pixelsOf } from '../style/index.js';
import type { SvgElement } from '../types.js';

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

/** The view box as it is to be written, else the one that the size stands for. */
export function viewBoxOf(root: SvgElement): string | undefined {
  const written = viewBoxIn(root);
  if (written !== undefined && isViewBox(written))
    return written
      .trim()
      .split(/[\s,]+/)
      .map(Number)
      .join(' ');
  const { width = '', height = '' } = root.attributes;
  return isSized(root) ? `0 0 ${pixelsOf(width)} ${pixelsOf(height)}` : undefined;
}

/** Whether a view box can be derived from the width and height. */
export const isSized = ({ attributes: { width = '', height = '' } }: SvgElement): boolean =>
  pixelsOf(width) !== undefined && pixelsOf(height) !== undefined;
