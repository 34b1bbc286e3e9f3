import { PNG } from 'pngjs';

/** Red, green and blue, 0 to 255. */
export type Colour = [number, number, number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

export const decode = (png: Buffer): Picture => {
  const { width, height, data } = PNG.sync.read(png);
  return {
    width,
    height,
    at(x, y) {
      const i = (y * width + x) * 4;
      return [data[i]!, data[i + 1]!, data[i + 2]!];
    },
  };
};

/** A part of a picture; the box is in device pixels. */
export const crop = (picture: Picture, box: Box): Picture => {
  const [left, top] = [Math.round(box.x), Math.round(box.y)];
  return {
    width: Math.round(box.width),
    height: Math.round(box.height),
    at: (x, y) => picture.at(left + x, top + y),
  };
};

export const flip = (picture: Picture): Picture => ({
  ...picture,
  at: (x, y) => picture.at(picture.width - 1 - x, y),
});

const each = <T>({ width, height }: Picture, visit: (x: number, y: number) => T): T[] =>
  Array.from({ length: width * height }, (_, i) => visit(i % width, Math.floor(i / width)));

/** By how much two pictures of one size differ: the largest difference of a channel, 0 to 255. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  const apart = each(one, (x, y) => {
    const [a, b] = [one.at(x, y), other.at(x, y)];
    return Math.max(...a.map((channel, i) => Math.abs(channel - b[i]!)));
  });
  return apart.reduce((most, value) => Math.max(most, value), 0);
}

/** The part of the pixels of two pictures of one size in which a channel differs by more than half. */
export function partApart(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const apart = each(one, (x, y) => {
    const [a, b] = [one.at(x, y), other.at(x, y)];
    return a.some((channel, i) => Math.abs(channel - b[i]!) > 127);
  });
  return apart.filter(Boolean).length / apart.length;
}

/** WCAG's relative luminance, 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast ratio, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

export interface Ink {
  /** The colour that stands out most: that of a pixel the drawing covers whole. */
  colour: Colour;
  contrast: number;
  /** Share of the pixels that are not ground, edges included, with a contrast of 3:1 or more. */
  clear: number;
  /** The smallest box around them. */
  bounds: Box;
}

/** What is drawn on a ground; nothing when the picture is nothing but ground. */
export function ink(picture: Picture, ground: Colour = picture.at(0, 0)): Ink | undefined {
  const drawn = each(picture, (x, y) => ({ x, y, colour: picture.at(x, y) }))
    .filter(({ colour }) => colour.some((channel, i) => channel !== ground[i]))
    .map((pixel) => Object.assign(pixel, { contrast: contrast(pixel.colour, ground) }));
  if (drawn.length === 0) return undefined;
  const [most] = drawn.toSorted((a, b) => b.contrast - a.contrast);
  const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    colour: most!.colour,
    contrast: most!.contrast,
    clear: drawn.filter((pixel) => pixel.contrast >= 3).length / drawn.length,
    bounds: {
      x: left,
      y: top,
      width: Math.max(...xs) - left + 1,
      height: Math.max(...ys) - top + 1,
    },
  };
}
