import { isMinus, lengthOf, measure } from './measure.js';
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
  const isOne = outlines.length === 1;
  const best = new Map<string, Way>();
  for (const segments of outlines) {
    const start = segments[0]?.to ?? [0, 0];
    const end = segments.at(-1)?.to ?? start;
    const length = isOne ? 0 : writeSegments(segments, drawn).length - pair(...start, drawn);
    const key = `${start.join()} ${end.join()}`;
    const other = best.get(key);
    if (!other || length < other.length)
      best.set(key, { segments, start, end, length, cost: 0, before: undefined });
  }
  return [...best.values()];
}

/** Characters that a point takes. */
function pair(x: number, y: number, { precision }: Drawn): number {
  const unit = 10 ** precision;
  const second = measure(Math.round(y * unit), precision);
  const space = isMinus(second) ? 0 : 1;
  return lengthOf(measure(Math.round(x * unit), precision)) + space + lengthOf(second);
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
      const [x, y] = way.start;
      const absolute = pair(x, y, drawn);
      const costs = last.map(({ cost, end }) => {
        const relative = pair(x - end[0], y - end[1], drawn);
        return cost + Math.min(relative, absolute);
      });
      const cheapest = costs.indexOf(Math.min(...costs));
      way.before = last[cheapest];
      way.cost = way.length + (costs[cheapest] ?? absolute);
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
