import { arcOf, pointOn } from './arc.js';
import type { Point, Segment } from './read.js';

export type { Point };

/** Lines that stand for a curve. At this number they stay within 1/200 of its size. */
const STEPS = 24;

function curve({ numbers, from }: Segment, t: number): Point {
  const at = (coordinate: 0 | 1) => {
    const s = 1 - t;
    const p = from[coordinate];
    const [a = 0, b = 0, c = 0] = [0, 2, 4].map((index) => numbers[index + coordinate]);
    if (numbers.length === 4) return s * s * p + 2 * s * t * a + t * t * b;
    return s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * c;
  };
  return [at(0), at(1)];
}

/** The points after the first of a command. */
function pointsOf(segment: Segment): Point[] {
  if (segment.type === 'c' || segment.type === 'q')
    return Array.from({ length: STEPS }, (_, step) => curve(segment, (step + 1) / STEPS));
  const arc = segment.type === 'a' ? arcOf(segment) : undefined;
  if (!arc) return [segment.to];
  return Array.from({ length: STEPS }, (_, step) => pointOn(arc, (step + 1) / STEPS));
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
