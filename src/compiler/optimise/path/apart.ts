import { meet, type Box } from '../neighbours.js';
import type { Point } from './flatten.js';

type Subpaths = readonly (readonly Point[])[];
type Line = readonly [Point, Point];

/** How many lines may still be compared: above, the answer is no rather than late. */
export interface Budget {
  comparisons: number;
}

/** Lines of subpaths; of surfaces, each goes back to its start. */
function lines(subpaths: Subpaths, closed: boolean): Line[] {
  return subpaths.flatMap((points) =>
    points.flatMap((point, index): Line[] => {
      const next = points[index + 1] ?? (closed ? points[0] : undefined);
      return next ? [[point, next]] : [];
    }),
  );
}

const boxOf = ([a, b]: Line, by: number): Box => [
  Math.min(a[0], b[0]) - by,
  Math.min(a[1], b[1]) - by,
  Math.max(a[0], b[0]) + by,
  Math.max(a[1], b[1]) + by,
];

/** A box around points. */
export function boxAround(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

const cross = (o: Point, a: Point, b: Point) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function distanceToLine(point: Point, [a, b]: Line): number {
  const length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
  return Math.hypot(point[0] - a[0] - t * (b[0] - a[0]), point[1] - a[1] - t * (b[1] - a[1]));
}

function near(first: Line, second: Line, distance: number): boolean {
  const crosses =
    cross(...first, second[0]) * cross(...first, second[1]) < 0 &&
    cross(...second, first[0]) * cross(...second, first[1]) < 0;
  return (
    crosses ||
    first.some((point) => distanceToLine(point, second) < distance) ||
    second.some((point) => distanceToLine(point, first) < distance)
  );
}

/** Whether one runs along the other for a stretch, closer than the distance. */
function along(first: Line, second: Line, distance: number): boolean {
  const way = [first[1][0] - first[0][0], first[1][1] - first[0][1]] as const;
  const length = Math.hypot(...way);
  if (length === 0) return false;
  const offsets = second.map((point) => cross(...first, point) / length);
  if (offsets.some((offset) => Math.abs(offset) > distance)) return false;
  const shares = second
    .map(([x, y]) => ((x - first[0][0]) * way[0] + (y - first[0][1]) * way[1]) / length)
    .toSorted((a, b) => a - b);
  return Math.min(length, shares[1]!) - Math.max(0, shares[0]!) > 2 * distance;
}

/** Whether any two lines answer to a test, or so many would have to be asked that nobody knows. */
function some(
  a: readonly Line[],
  b: readonly Line[],
  distance: number,
  budget: Budget,
  test: (first: Line, second: Line, distance: number) => boolean,
): boolean {
  const around = (found: readonly Line[]) => boxAround(found.flat());
  const within = (found: readonly Line[], box: Box) =>
    found.map((line) => [line, boxOf(line, distance)] as const).filter(([, own]) => meet(own, box));
  const closeA = within(a, around(b));
  const closeB = within(b, around(a));
  budget.comparisons -= a.length + b.length + closeA.length * closeB.length;
  if (budget.comparisons < 0) return true;
  return closeA.some(([one, boxA]) =>
    closeB.some(([other, boxB]) => meet(boxA, boxB) && test(one, other, distance)),
  );
}

/** Whether any fill rule could take a point for inside. */
function inside([x, y]: Point, edges: readonly Line[]): boolean {
  let winding = 0;
  for (const [a, b] of edges) {
    if (a[1] <= y === b[1] <= y) continue;
    const at = a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
    if (at > x) winding += b[1] > a[1] ? 1 : -1;
  }
  return winding !== 0;
}

const unlimited = (): Budget => ({ comparisons: Number.POSITIVE_INFINITY });

/**
 * Whether two filled paths keep clear of each other: no outline comes closer than the distance to
 * the other's, and neither begins inside the other. Only then is one path with both of them the
 * same picture under either fill rule.
 */
export function apart(a: Subpaths, b: Subpaths, distance: number, budget = unlimited()): boolean {
  const [linesA, linesB] = [lines(a, true), lines(b, true)];
  if (some(linesA, linesB, distance, budget, near)) return false;
  budget.comparisons -= a.length * linesB.length + b.length * linesA.length;
  if (budget.comparisons < 0) return false;
  return (
    !a.some(([start]) => start && inside(start, linesB)) &&
    !b.some(([start]) => start && inside(start, linesA))
  );
}

/**
 * Whether two outlines lie over each other for a stretch: drawn one after the other, their edges
 * are darker than those of one path.
 */
export function overlaid(
  a: Subpaths,
  b: Subpaths,
  distance: number,
  budget = unlimited(),
): boolean {
  return some(lines(a, false), lines(b, false), distance, budget, along);
}
