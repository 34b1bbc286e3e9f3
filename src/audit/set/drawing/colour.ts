import { colord, extend } from 'colord';
import names from 'colord/plugins/names';

extend([names]);

/** A colour of the sRGB screen; each channel 0 to 255, alpha 0 to 1. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

export const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };
export const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** A colour as CSS writes it; undefined for what is none, or depends on the page. */
export function colourOf(text: string): Colour | undefined {
  const colour = colord(text);
  return colour.isValid() ? colour.toRgb() : undefined;
}

export const hexOf = ({ a, ...colour }: Colour): string => colord({ ...colour, a }).toHex();

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ({ r, g, b }: Colour) =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The colour that a see-through one makes on a ground. */
const onto = ({ r, g, b, a }: Colour, ground: Colour): Colour => ({
  r: r * a + ground.r * (1 - a),
  g: g * a + ground.g * (1 - a),
  b: b * a + ground.b * (1 - a),
  a: 1,
});

/** Contrast of a colour with an opaque ground, 1 to 21, as WCAG measures it. */
export function contrast(colour: Colour, ground: Colour): number {
  const [one, two] = [luminance(onto(colour, ground)), luminance(ground)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** Names of colours, with what they look like. */
const HUES: Readonly<Record<string, (hue: number, l: number) => boolean>> = {
  red: (hue) => hue >= 335 || hue < 22,
  orange: (hue) => hue >= 8 && hue < 50,
  yellow: (hue) => hue >= 38 && hue < 75,
  green: (hue) => hue >= 65 && hue < 185,
  blue: (hue) => hue >= 175 && hue < 265,
  purple: (hue) => hue >= 245 && hue < 330,
  violet: (hue) => hue >= 235 && hue < 325,
  pink: (hue) => hue >= 290 || hue < 20,
  brown: (hue, l) => hue >= 5 && hue < 50 && l < 60,
};

export const COLOUR_NAMES = [...Object.keys(HUES), 'grey', 'gray'];

/** Whether a colour may be called by a name. */
export function isCalled(colour: Colour, name: string): boolean {
  const { h, s, l } = colord(colour).toHsl();
  if (name === 'grey' || name === 'gray') return s < 25 && l > 8 && l < 96;
  return s >= 10 && (HUES[name]?.(h, l) ?? true);
}
