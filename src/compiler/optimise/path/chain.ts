import { short } from './quantise.js';
import type { Point, Segment } from './read.js';
import { writeSegments, type Drawn } from './simplify.js';

/** A way to draw one of several outlines, and the best that leads to it. */
interface Way {
  segments: readonly Segment[];
  start: Point;
  end: Point;
  length: number;
  cost: number;
  before: Way | undefined;
}

function ways(outlines: readonly (readonly Segment[])[], drawn: Drawn): Way[] {
  // With one outline there is nothing to choose, and its length is the same in every text.
  const lengthOf = (segments: readonly Segment[]) =>
    outlines.length === 1 ? 0 : writeSegments(segments, drawn).length;
  const best = new Map<string, Way>();
  for (const segments of outlines) {
    const start = segments[0]?.to ?? [0, 0];
    const end = segments.at(-1)?.to ?? start;
    const length = lengthOf(segments) - (outlines.length === 1 ? 0 : pair(start, drawn).length);
    const key = `${start.join()} ${end.join()}`;
    const other = best.get(key);
    if (!other || length < other.length)
      best.set(key, { segments, start, end, length, cost: 0, before: undefined });
  }
  return [...best.values()];
}

const pair = ([x, y]: Point, { precision }: Drawn): string => {
  const [first, second] = [short(x, precision), short(y, precision)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
};

/** How long it takes to get from one outline to the next. */
function step(from: Point, to: Point, drawn: Drawn): number {
  const relative = pair([to[0] - from[0], to[1] - from[1]], drawn);
  return Math.min(relative.length, pair(to, drawn).length);
}

/**
 * Outlines one after the other. Where there are several ways to draw one of them, those are taken
 * that make the shortest text.
 */
export function chain(
  parts: readonly (readonly (readonly Segment[])[])[],
  drawn: Drawn,
): Segment[] {
  let last: Way[] = [];
  for (const outlines of parts) {
    const next = ways(outlines, drawn);
    for (const way of next) {
      const costs = last.map((before) => before.cost + step(before.end, way.start, drawn));
      const cheapest = costs.indexOf(Math.min(...costs));
      way.before = last[cheapest];
      way.cost = way.length + (costs[cheapest] ?? pair(way.start, drawn).length);
    }
    last = next;
  }
  let way = last.reduce<Way | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const chosen: Way[] = [];
  for (; way; way = way.before) chosen.push(way);
  let from: Point = [0, 0];
  return chosen.toReversed().flatMap(({ segments, end }) => {
    const [move, ...rest] = segments;
    const moved = move ? [{ ...move, from }, ...rest] : [];
    from = end;
    return moved;
  });
}
