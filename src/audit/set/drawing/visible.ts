import { BLACK, contrast, WHITE, type Colour } from './colour.js';
import { coloursOf, type Painted } from './paint.js';

/** How well a drawing can be seen on a ground. */
export interface Seen {
  ground: 'white' | 'black';
  /** Contrast of the colour that is seen best, 1 to 21. */
  ratio: number;
}

const GROUNDS: readonly (readonly ['white' | 'black', Colour])[] = [
  ['white', WHITE],
  ['black', BLACK],
];

/**
 * How well the best of a drawing's colours can be seen on white and on black; undefined if some of it
 * takes the colour of the text, or cannot be told.
 */
export function seenOn(painted: Painted | undefined): Seen[] | undefined {
  if (!painted?.isPlain || painted.paints.length === 0) return undefined;
  if (painted.paints.some(({ kind }) => kind !== 'colour')) return undefined;
  const colours = coloursOf(painted);
  return GROUNDS.map(([ground, behind]) => ({
    ground,
    ratio: Math.max(...colours.map(({ colour }) => contrast(colour, behind))),
  }));
}

/** Contrast from which something is seen at all, and from which it is seen well enough. */
export const VISIBLE = 1.5;
export const ENOUGH = 3;
