/** Reads from two pictures how much an icon stands out from what is behind it. */
import { PNG } from 'pngjs';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Relative luminance of a pixel, as WCAG has it. */
function luminance({ data }: PNG, at: number): number {
  const [r, g, b] = [0, 1, 2].map((channel) => LINEAR[data[at + channel]!]!) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** How far two pixels must be apart in a channel to be another colour. */
const SAME = 6;

/** So many pixels have to stand out, so that a single one does not decide. */
const ENOUGH = 3;

/** The contrast of what is not seen at all. */
export const NOTHING = 1;

/** The contrast that an icon reaches, from the same part of the page with it and without: 1 to 21. */
export function contrast(shown: PNG, hidden: PNG, { x, y, width, height }: Box): number {
  const ratios: number[] = [];
  const [right, bottom] = [Math.min(shown.width, x + width), Math.min(shown.height, y + height)];
  for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1)
    for (let column = Math.max(0, Math.floor(x)); column < right; column += 1) {
      const at = (row * shown.width + column) * 4;
      const isSame = [0, 1, 2].every(
        (channel) => Math.abs(shown.data[at + channel]! - hidden.data[at + channel]!) < SAME,
      );
      if (isSame) continue;
      const [a, b] = [luminance(shown, at), luminance(hidden, at)];
      ratios.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }
  ratios.sort((a, b) => b - a);
  return ratios[ENOUGH - 1] ?? NOTHING;
}
