import type { Box } from '../neighbours.js';
import { arcOf } from './arc.js';
import type { Segment } from './read.js';

/** A box that a path stays in: around all its points, and around the circle that an arc is within. */
export function boxAround(segments: readonly Segment[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, radius: number) => {
    if (x - radius < left) left = x - radius;
    if (x + radius > right) right = x + radius;
    if (y - radius < top) top = y - radius;
    if (y + radius > bottom) bottom = y + radius;
  };
  for (const segment of segments) {
    const { type, numbers, from, to } = segment;
    const arc = type === 'a' ? arcOf(segment) : undefined;
    if (arc) {
      include(arc.centre[0], arc.centre[1], Math.max(arc.radii[0], arc.radii[1]));
      continue;
    }
    if (type !== 'm') include(from[0], from[1], 0);
    include(to[0], to[1], 0);
    if (type === 'c' || type === 'q')
      for (let at = 0; at < numbers.length; at += 2) include(numbers[at]!, numbers[at + 1]!, 0);
  }
  return [left, top, right, bottom];
}
