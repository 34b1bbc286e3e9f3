/** CSS pixels in each absolute unit of CSS. */
const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/**
 * A width or height in CSS pixels, to three decimals. Undefined if it is relative, not a length, or
 * not above zero.
 */
export function pixelsOf(length: string): number | undefined {
  const [, number, unit = ''] =
    /^([+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i.exec(length.trim()) ?? [];
  const factor = PIXELS[unit.toLowerCase()];
  if (number === undefined || factor === undefined) return undefined;
  const pixels = Number((Number(number) * factor).toFixed(3));
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}
