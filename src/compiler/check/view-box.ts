import { error, type DrawingRule } from './rule.js';

const LENGTH = /^\s*\d*\.?\d+(px)?\s*$/;

/** Without a view box, or a size to derive one from, an icon cannot be scaled. */
export const viewBox: DrawingRule = ({ file, root }) => {
  const { viewBox: box, viewbox, width = '', height = '' } = root.attributes;
  const value = box ?? viewbox;
  const numbers =
    value
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (value !== undefined && !(numbers.length === 4 && numbers.every(Number.isFinite)))
    return [error('view-box-malformed', file, { value }, root.place)];
  const [, , boxWidth = 0, boxHeight = 0] = numbers;
  if (value !== undefined)
    return boxWidth > 0 && boxHeight > 0
      ? []
      : [error('view-box-malformed', file, { value }, root.place)];
  const sized = [width, height].every(
    (length) => LENGTH.test(length) && Number.parseFloat(length) > 0,
  );
  return sized ? [] : [error('no-view-box', file, {}, root.place)];
};
