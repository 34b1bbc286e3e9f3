import type { SetIcon } from '../types.js';
import { SIZE, type Picture } from './picture.js';

/** Two icons whose pictures are alike. */
export interface Alike {
  first: SetIcon;
  second: SetIcon;
  /** How much the place differs where they differ most: 0 not at all, 1 drawn in one of them alone. */
  difference: number;
}

/** Up to this, two pictures are the same: what is left is rounding. */
export const SAME = 0.06;
/** Beyond this, people can tell two pictures apart: a sign or a line is another one. */
const ALIKE = 0.25;
/** Share of what is drawn by which pictures may differ in all. */
const IN_ALL = 0.15;

/** Pixels by which two drawings may be shifted, and steps of a colour by which they may differ. */
const SHIFT = 2;
const STEPS = 12;

/** Places that are compared: squares of four pixels, each half over the next. */
const PLACE = 4;
const STEP = PLACE / 2;
const PLACES = (SIZE - PLACE) / STEP + 1;

interface Drawn {
  icon: SetIcon;
  picture: Picture;
  /** Sum of each place: of how opaque it is, then of its shade. */
  places: Uint16Array;
}

function placesOf({ alpha, shade }: Picture): Uint16Array {
  const places = new Uint16Array(2 * PLACES * PLACES);
  const side = SIZE / STEP;
  for (const [which, plane] of [alpha, shade].entries()) {
    const quarters = new Uint16Array(side * side);
    for (let at = 0; at < plane.length; at += 1) {
      const quarter = side * Math.floor(at / SIZE / STEP) + Math.floor((at % SIZE) / STEP);
      quarters[quarter] = quarters[quarter]! + plane[at]!;
    }
    for (let y = 0; y < PLACES; y += 1)
      for (let x = 0; x < PLACES; x += 1) {
        const at = side * y + x;
        const above = quarters[at]! + quarters[at + 1]!;
        const below = quarters[at + side]! + quarters[at + side + 1]!;
        places[PLACES * (PLACES * which + y) + x] = above + below;
      }
  }
  return places;
}

const drawnIn = (icons: readonly SetIcon[]): Drawn[] =>
  icons
    .flatMap((icon) =>
      icon.picture && icon.picture !== 'failed' && icon.picture.ink >= 2
        ? [{ icon, picture: icon.picture, places: placesOf(icon.picture) }]
        : [],
    )
    .toSorted((a, b) => a.picture.ink - b.picture.ink);

const near = (a: readonly number[], b: readonly number[], by: number) =>
  a.every((value, at) => Math.abs(value - b[at]!) <= by);

/** The largest difference of a place; Infinity as soon as one is too large. */
function atWorst(a: Uint16Array, b: Uint16Array): number {
  const limit = ALIKE * 255 * PLACE * PLACE;
  let worst = 0;
  for (let at = 0; at < a.length; at += 1) {
    const difference = Math.abs(a[at]! - b[at]!);
    if (difference > limit) return Infinity;
    if (difference > worst) worst = difference;
  }
  return worst / (255 * PLACE * PLACE);
}

/** Differences of all pixels, which those within a place do not even out. */
function inAll(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += Math.abs(a[at]! - b[at]!);
  return sum / 255;
}

function differenceOf(one: Drawn, two: Drawn): number {
  const [a, b] = [one.picture, two.picture];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  if (!near(a.centre, b.centre, SHIFT) || !near(a.colour, b.colour, STEPS)) return Infinity;
  const worst = atWorst(one.places, two.places);
  if (worst === Infinity) return Infinity;
  const limit = IN_ALL * Math.max(a.ink, b.ink);
  return inAll(a.alpha, b.alpha) > limit || inAll(a.shade, b.shade) > limit ? Infinity : worst;
}

/**
 * Finds the pictures that are alike. They are sorted by how much is drawn, so that each is compared
 * with its neighbours alone, and nearly all of these end at the first place that differs.
 */
export function alikeIn(icons: readonly SetIcon[]): Alike[] {
  const drawn = drawnIn(icons);
  const found: Alike[] = [];
  for (const [at, one] of drawn.entries())
    for (let next = at + 1; next < drawn.length; next += 1) {
      const two = drawn[next]!;
      if (two.picture.ink > one.picture.ink * (1 + IN_ALL)) break;
      const difference = differenceOf(one, two);
      if (difference === Infinity) continue;
      const [first, second] =
        one.icon.file < two.icon.file ? [one.icon, two.icon] : [two.icon, one.icon];
      found.push({ first, second, difference });
    }
  return found;
}

/** Pairs by the second icon of each, so that every icon is told of once. */
export function bySecond(pairs: readonly Alike[]): Map<SetIcon, Alike[]> {
  const grouped = new Map<SetIcon, Alike[]>();
  for (const pair of pairs) {
    const others = grouped.get(pair.second);
    if (others) others.push(pair);
    else grouped.set(pair.second, [pair]);
  }
  for (const others of grouped.values()) others.sort((a, b) => a.difference - b.difference);
  return grouped;
}
