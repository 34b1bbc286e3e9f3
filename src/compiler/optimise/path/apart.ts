import type { Point } from './flatten.js';

type Subpaths = readonly (readonly Point[])[];

/** Comparisons of two lines above which the answer is no rather than late. */
const LIMIT = 400_000;

/** Lines of subpaths, each back to its start. */
const lines = (subpaths: Subpaths) =>
  subpaths.flatMap((points) =>
    points.map((point, index) => [point, points[(index + 1) % points.length] ?? point] as const),
  );

type Line = ReturnType<typeof lines>[number];

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

/**
 * Whether two filled paths keep clear of each other: no outline comes closer than the distance to
 * the other's, and neither begins inside the other. Only then is one path with both of them the
 * same picture under either fill rule.
 */
export function apart(a: Subpaths, b: Subpaths, distance: number): boolean {
  const [linesA, linesB] = [lines(a), lines(b)];
  if (linesA.length * linesB.length > LIMIT) return false;
  return (
    !linesA.some((one) => linesB.some((other) => near(one, other, distance))) &&
    !a.some(([start]) => start && inside(start, linesB)) &&
    !b.some(([start]) => start && inside(start, linesA))
  );
}
