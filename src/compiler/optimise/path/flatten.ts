import { arcOf, pointOn } from './arc.js';
import type { Point, Segment } from './read.js';

export type { Point };

/** Lines that stand for a curve. At this number they stay within 1/200 of its size. */
const STEPS = 24;

/** A coordinate at a share of the way along a curve, from those of its points. */
function bezier(t: number, p: number, a: number, b: number, c: number | undefined): number {
  const s = 1 - t;
  if (c === undefined) return s * s * p + 2 * s * t * a + t * t * b;
  return s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * c;
}

/** The points after the first of a command. */
function pointsOf(segment: Segment): Point[] {
  const { type, numbers, from } = segment;
  const isCurve = type === 'c' || type === 'q';
  const arc = type === 'a' ? arcOf(segment) : undefined;
  if (!isCurve && !arc) return [segment.to];
  const points: Point[] = [];
  const [ax = 0, ay = 0, bx = 0, by = 0, cx, cy] = numbers;
  for (let step = 1; step <= STEPS; step += 1) {
    const t = step / STEPS;
    points.push(
      arc ? pointOn(arc, t) : [bezier(t, from[0], ax, bx, cx), bezier(t, from[1], ay, by, cy)],
    );
  }
  return points;
}

/** The lines of a path, subpath by subpath, each closed as a fill closes it. */
export function flatten(segments: readonly Segment[]): Point[][] {
  const subpaths: Point[][] = [];
  let before = 'z';
  for (const segment of segments) {
    if (segment.type === 'm') subpaths.push([segment.to]);
    else {
      if (before === 'z') subpaths.push([segment.from]);
      subpaths[subpaths.length - 1]?.push(...pointsOf(segment));
    }
    before = segment.type;
  }
  return subpaths;
}
