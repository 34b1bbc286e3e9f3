import type { Box } from '../neighbours.js';
import { Work } from '../work.js';
import type { Point } from './flatten.js';

/** The lines of a path, laid out so that comparing thousands of them makes no objects. */
export class Outline {
  /** Of each line, x and y of both ends. */
  readonly ends: Float64Array;
  readonly box: Box;

  /**
   * @param closed whether each subpath goes back to its start, as a surface does
   * @param shortest length that a line must exceed to be one of them
   */
  constructor(
    readonly subpaths: readonly (readonly Point[])[],
    closed: boolean,
    shortest = 0,
  ) {
    const ends: number[] = [];
    for (const points of subpaths)
      for (let at = 0; at < points.length; at += 1) {
        const from = points[at]!;
        const to = points[at + 1] ?? (closed ? points[0] : undefined);
        if (!to) continue;
        if (shortest > 0 && Math.hypot(to[0] - from[0], to[1] - from[1]) <= shortest) continue;
        ends.push(from[0], from[1], to[0], to[1]);
      }
    this.ends = Float64Array.from(ends);
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < ends.length; at += 2) {
      left = Math.min(left, ends[at]!);
      right = Math.max(right, ends[at]!);
      top = Math.min(top, ends[at + 1]!);
      bottom = Math.max(bottom, ends[at + 1]!);
    }
    this.box = [left, top, right, bottom];
  }

  get length(): number {
    return this.ends.length / 4;
  }

  /** Where in the list those lines are that come as near to a box. */
  near([left, top, right, bottom]: Box, distance: number): number[] {
    const { ends } = this;
    const found: number[] = [];
    for (let at = 0; at < ends.length; at += 4) {
      const x = ends[at]!;
      const y = ends[at + 1]!;
      const toX = ends[at + 2]!;
      const toY = ends[at + 3]!;
      if (
        Math.min(x, toX) - distance <= right &&
        left <= Math.max(x, toX) + distance &&
        Math.min(y, toY) - distance <= bottom &&
        top <= Math.max(y, toY) + distance
      )
        found.push(at);
    }
    return found;
  }
}

/** Whether two lines, given by where they are in their outlines, answer to a question. */
type Test = (a: Float64Array, i: number, b: Float64Array, j: number, distance: number) => boolean;

/** Whether the boxes of two lines, each so much larger, meet. */
const meeting: Test = (a, i, b, j, distance) =>
  Math.min(a[i]!, a[i + 2]!) - distance <= Math.max(b[j]!, b[j + 2]!) + distance &&
  Math.min(b[j]!, b[j + 2]!) - distance <= Math.max(a[i]!, a[i + 2]!) + distance &&
  Math.min(a[i + 1]!, a[i + 3]!) - distance <= Math.max(b[j + 1]!, b[j + 3]!) + distance &&
  Math.min(b[j + 1]!, b[j + 3]!) - distance <= Math.max(a[i + 1]!, a[i + 3]!) + distance;

/** On which side of a line a point is, times the line's length. */
const side = (line: Float64Array, i: number, x: number, y: number) =>
  (line[i + 2]! - line[i]!) * (y - line[i + 1]!) - (line[i + 3]! - line[i + 1]!) * (x - line[i]!);

/** Whether a point is closer to a line than the distance. */
function isCloser(line: Float64Array, i: number, x: number, y: number, distance: number): boolean {
  const fromX = line[i]!;
  const fromY = line[i + 1]!;
  const wayX = line[i + 2]! - fromX;
  const wayY = line[i + 3]! - fromY;
  const square = wayX * wayX + wayY * wayY;
  const share = ((x - fromX) * wayX + (y - fromY) * wayY) / square;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, share));
  const offX = x - fromX - t * wayX;
  const offY = y - fromY - t * wayY;
  return offX * offX + offY * offY < distance * distance;
}

/** Whether they cross, or an end of one is closer to the other than the distance. */
const near: Test = (a, i, b, j, distance) =>
  (side(a, i, b[j]!, b[j + 1]!) * side(a, i, b[j + 2]!, b[j + 3]!) < 0 &&
    side(b, j, a[i]!, a[i + 1]!) * side(b, j, a[i + 2]!, a[i + 3]!) < 0) ||
  isCloser(b, j, a[i]!, a[i + 1]!, distance) ||
  isCloser(b, j, a[i + 2]!, a[i + 3]!, distance) ||
  isCloser(a, i, b[j]!, b[j + 1]!, distance) ||
  isCloser(a, i, b[j + 2]!, b[j + 3]!, distance);

/** How long a stretch is, in distances, along which one line runs along another. */
const STRETCH = 2;

/**
 * Lines of an outline that are too short for a stretch need not be compared with any other: curves
 * have nothing else where they are small.
 */
export const shortestStretch = (distance: number): number => STRETCH * distance * (1 - 1e-9);

/** Whether one runs along the other for a stretch, closer than the distance. */
const along: Test = (a, i, b, j, distance) => {
  const x = a[i]!;
  const y = a[i + 1]!;
  const wayX = a[i + 2]! - x;
  const wayY = a[i + 3]! - y;
  const square = wayX * wayX + wayY * wayY;
  const most = distance * distance * square;
  if (square === 0) return false;
  if (side(a, i, b[j]!, b[j + 1]!) ** 2 > most) return false;
  if (side(a, i, b[j + 2]!, b[j + 3]!) ** 2 > most) return false;
  const length = Math.sqrt(square);
  const first = ((b[j]! - x) * wayX + (b[j + 1]! - y) * wayY) / length;
  const second = ((b[j + 2]! - x) * wayX + (b[j + 3]! - y) * wayY) / length;
  return (
    Math.min(length, Math.max(first, second)) - Math.max(0, Math.min(first, second)) >
    STRETCH * distance
  );
};

/** Lines that are looked at in one step. */
const LINES = 4;

/** Whether any two lines answer to a test, or so many would have to be asked that nobody knows. */
function some(a: Outline, b: Outline, distance: number, work: Work, test: Test): boolean {
  const closeA = a.near(b.box, distance);
  const closeB = b.near(a.box, distance);
  if (!work.spend((a.length + b.length) / LINES)) return true;
  for (const i of closeA) {
    if (!work.spend(closeB.length / LINES)) return true;
    for (const j of closeB)
      if (meeting(a.ends, i, b.ends, j, distance) && test(a.ends, i, b.ends, j, distance))
        return true;
  }
  return false;
}

/** Whether any fill rule could take a point for inside. */
function inside([x, y]: Point, { ends }: Outline): boolean {
  let winding = 0;
  for (let at = 0; at < ends.length; at += 4) {
    const fromY = ends[at + 1]!;
    const toY = ends[at + 3]!;
    if (fromY <= y === toY <= y) continue;
    const crossing = ends[at]! + ((y - fromY) / (toY - fromY)) * (ends[at + 2]! - ends[at]!);
    if (crossing > x) winding += toY > fromY ? 1 : -1;
  }
  return winding !== 0;
}

/**
 * Whether two surfaces keep clear of each other: no outline comes closer than the distance to the
 * other's, and neither begins inside the other. Only then is one path with both of them the same
 * picture under either fill rule.
 */
export function apart(a: Outline, b: Outline, distance: number, work = new Work()): boolean {
  if (some(a, b, distance, work, near)) return false;
  if (!work.spend((a.subpaths.length * b.length + b.subpaths.length * a.length) / LINES))
    return false;
  return (
    !a.subpaths.some(([start]) => start && inside(start, b)) &&
    !b.subpaths.some(([start]) => start && inside(start, a))
  );
}

/**
 * Whether two outlines lie over each other for a stretch: drawn one after the other, their edges
 * are darker than those of one path.
 */
export function overlaid(a: Outline, b: Outline, distance: number, work = new Work()): boolean {
  return some(a, b, distance, work, along);
}
