/*
 * A drawing as pixels, reduced to what the rules compare. Whoever draws it draws the view box 64
 * pixels long, with a margin around it in which what lies outside can be seen.
 */

/** Pixels of the longer side of the view box. */
export const SIZE = 64;
/** Pixels around it on every side. */
export const MARGIN = 16;
/** The colour that stands for the text’s, so that white and black can be told from it. */
export const TEXT_COLOUR = '#808080';

/** Pixels as a rasteriser gives them: red, green, blue, alpha, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Where something is drawn, in pixels from the left top corner of the view box. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Picture {
  /** Of the view box, in pixels. */
  width: number;
  height: number;
  /** How opaque each pixel of a square of 64 is, and in which shade, slightly blurred. */
  alpha: Uint8Array;
  shade: Uint8Array;
  /** Pixels that are drawn, and where they balance. */
  ink: number;
  centre: readonly [x: number, y: number];
  /** What is drawn, also outside the view box; undefined if nothing is. */
  box: Box | undefined;
  /** Pixels that are drawn outside the view box. */
  outside: number;
  /** Mean colour of what is drawn; each channel 0 to 255. */
  colour: readonly [r: number, g: number, b: number];
}

/**
 * Shares of red, green and blue in a shade of grey. Not those of lightness, under which flags that
 * have red and green the other way round would be the same picture.
 */
const SHADE = [0.6, 0.3, 0.1] as const;

/** Opacity from which a pixel is surely drawn on, 0 to 255. */
const DRAWN = 64;
/** The same outside the view box, where the edge of a drawing that fills it is a little less opaque. */
const DRAWN_OUTSIDE = 96;

/** Each pixel with its eight neighbours, so that a shift of half a pixel makes no difference. */
function blurred(plane: Uint8Array): Uint8Array {
  const rows = new Uint16Array(plane.length);
  for (let at = 0; at < plane.length; at += 1) {
    const x = at % SIZE;
    rows[at] = 2 * plane[at]! + (x > 0 ? plane[at - 1]! : 0) + (x < SIZE - 1 ? plane[at + 1]! : 0);
  }
  const result = new Uint8Array(plane.length);
  for (let at = 0; at < plane.length; at += 1)
    result[at] = (2 * rows[at]! + (rows[at - SIZE] ?? 0) + (rows[at + SIZE] ?? 0)) >> 4;
  return result;
}

/** Reduces the pixels of a drawing. */
export function pictureOf({ width, height, data }: Pixels): Picture {
  const inner = [width - 2 * MARGIN, height - 2 * MARGIN] as const;
  const alpha = new Uint8Array(SIZE * SIZE);
  const shade = new Uint8Array(SIZE * SIZE);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const sums = { ink: 0, outside: 0, x: 0, y: 0, r: 0, g: 0, b: 0 };
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = 4 * (row * width + column);
      const a = data[at + 3]!;
      if (a === 0) continue;
      const [x, y] = [column - MARGIN, row - MARGIN];
      const isOutside = x < 0 || y < 0 || x >= inner[0] || y >= inner[1];
      if (a >= (isOutside ? DRAWN_OUTSIDE : DRAWN)) {
        if (x < box.left) box.left = x;
        if (x + 1 > box.right) box.right = x + 1;
        if (y < box.top) box.top = y;
        if (y + 1 > box.bottom) box.bottom = y + 1;
      }
      if (isOutside) {
        sums.outside += a / 255;
        continue;
      }
      const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
      sums.ink += a;
      sums.x += a * (x + 0.5);
      sums.y += a * (y + 0.5);
      sums.r += a * r;
      sums.g += a * g;
      sums.b += a * b;
      if (x >= SIZE || y >= SIZE) continue;
      alpha[y * SIZE + x] = a;
      shade[y * SIZE + x] = (a * (SHADE[0] * r + SHADE[1] * g + SHADE[2] * b)) / 255;
    }
  const { ink } = sums;
  return {
    width: inner[0],
    height: inner[1],
    alpha: blurred(alpha),
    shade: blurred(shade),
    ink: ink / 255,
    centre: ink > 0 ? [sums.x / ink, sums.y / ink] : [0, 0],
    box: box.right > box.left ? box : undefined,
    outside: sums.outside,
    colour: ink > 0 ? [sums.r / ink, sums.g / ink, sums.b / ink] : [0, 0, 0],
  };
}
