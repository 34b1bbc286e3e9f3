import { quantise, type Step } from './quantise.js';
import { readPath, type Point, type Segment } from './read.js';
import { writePath } from './write.js';

/** What decides which commands of a path are drawn. */
export interface Drawn {
  /** Decimals of every point. */
  precision: number;
  /** An outline may be drawn, of which a line of no length is a dot. */
  stroked: boolean;
  /** Markers may be drawn, one at every point. */
  marked: boolean;
}

/** Units by which a curve may be off: less than by rounding its points. */
const TOLERANCE = 0.5;

/** Whether control points lie on the way from end to end. */
function isStraight({ points, from, to }: Step): boolean {
  const wayX = to[0] - from[0];
  const wayY = to[1] - from[1];
  const length = Math.hypot(wayX, wayY);
  if (length === 0) return false;
  for (let at = 0; at < points.length - 2; at += 2) {
    const x = points[at]! - from[0];
    const y = points[at + 1]! - from[1];
    const along = x * wayX + y * wayY;
    if (Math.abs(wayX * y - wayY * x) > TOLERANCE * length) return false;
    if (along < 0 || along > length * length) return false;
  }
  return true;
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** Whether it does not leave its beginning. */
const isStill = ({ from, to, points }: Step) =>
  isSame(from, to) && points.every((value, at) => value === from[at % 2]);

const middle = (a: number, b: number, c: number, d: number) =>
  Math.round((3 * (a + b) - c - d) / 4);

/** The quadratic curve that a cubic one is. */
function quadratic({ points, from, to }: Step): Step | undefined {
  const [ax, ay, bx, by] = [points[0]!, points[1]!, points[2]!, points[3]!];
  const [x, y] = to;
  const off = Math.hypot(x - 3 * bx + 3 * ax - from[0], y - 3 * by + 3 * ay - from[1]);
  // A cubic is off by this share of its third difference at most: √3 / 36.
  if (off * 0.0482 > TOLERANCE) return undefined;
  const control = [middle(ax, bx, from[0], x), middle(ay, by, from[1], y)] as const;
  return { type: 'q', points: [...control, x, y], from, to };
}

/**
 * The same in a simpler command. All is decided by the rounded points, so that what is read again
 * is decided in the same way.
 */
function simpler(step: Step): Step {
  if (step.type !== 'c' && step.type !== 'q') return step;
  const { from, to } = step;
  if (isStraight(step) || isStill(step)) return { type: 'l', points: to, from, to };
  const curve = step.type === 'c' ? quadratic(step) : undefined;
  return curve ? simpler(curve) : step;
}

/** Where the last control point was, on the way along a path. */
class Pen {
  #x = 0;
  #y = 0;
  /** The type of the step before. */
  #type = '';

  /**
   * Curves that go on smoothly need no first control point, if it is within a unit of where it is:
   * that of a step before of its family, on the other side.
   */
  smooth(step: Step): Step {
    const { type, from, points } = step;
    if (type !== 'c' && type !== 'q') return this.#after(step);
    const isGoingOn = (type === 'c' ? 'cs' : 'qt').includes(this.#type || ' ');
    const x = isGoingOn ? 2 * from[0] - this.#x : from[0];
    const y = isGoingOn ? 2 * from[1] - this.#y : from[1];
    if (Math.abs(points[0]! - x) > 1 || Math.abs(points[1]! - y) > 1) return this.#after(step);
    const rest = points.slice(2);
    // What would be read again as a simpler command is not the same curve any more.
    const now = { ...step, points: [x, y, ...rest] };
    if (simpler(now) !== now) return this.#after(step);
    return this.#after({ ...step, type: type === 'c' ? 's' : 't', points: rest });
  }

  /** Goes on behind a step, from whose control point a smooth one takes its own. */
  #after(step: Step): Step {
    const { type, points, from } = step;
    const { length } = points;
    if (type === 't') {
      const isGoingOn = this.#type === 'q' || this.#type === 't';
      this.#x = isGoingOn ? 2 * from[0] - this.#x : from[0];
      this.#y = isGoingOn ? 2 * from[1] - this.#y : from[1];
    } else {
      this.#x = length < 4 ? from[0] : points[length - 4]!;
      this.#y = length < 4 ? from[1] : points[length - 3]!;
    }
    this.#type = type;
    return step;
  }
}

/** Two lines in one direction are one. */
function joined(before: Step, step: Step): Step | undefined {
  if (before.type !== 'l' || step.type !== 'l') return undefined;
  const [x, y] = [before.to[0] - before.from[0], before.to[1] - before.from[1]];
  const [nextX, nextY] = [step.to[0] - step.from[0], step.to[1] - step.from[1]];
  if (x * nextY - y * nextX !== 0 || x * nextX + y * nextY <= 0) return undefined;
  return { ...step, from: before.from };
}

const isLineTo = (step: Step | undefined, point: Point) =>
  step?.type === 'l' && isSame(step.to, point);

/** Leaves out what draws nothing. */
function reduce(steps: readonly Step[], { stroked, marked }: Drawn): Step[] {
  if (marked) return [...steps];
  const result: Step[] = [];
  let start: Point = [0, 0];
  let drawn = 0;
  for (const step of steps) {
    const before = result.at(-1);
    const isMove = step.type === 'm';
    // The pen comes from where it was before it moved there in vain.
    const vain = isMove && before?.type === 'm' ? result.pop() : undefined;
    if (isMove || before?.type === 'z') drawn = 0;
    if (isMove) start = step.to;
    if (isStill(step) && !isMove && step.type !== 'z' && !stroked) continue;
    if (step.type === 'z') {
      if (before?.type === 'z') continue;
      // A closed path draws the line back to its start anyway, and a dot that lies on it.
      for (; drawn > 1 && isLineTo(result.at(-1), start); drawn -= 1) result.pop();
    } else if (!isMove) drawn += 1;
    const line = before && joined(before, step);
    if (line) result.pop();
    result.push(line ?? (vain ? { ...step, from: vain.from } : step));
  }
  if (result.at(-1)?.type === 'm') result.pop();
  return result;
}

/** Units that a line should have, so that its direction stays what it is when they are rounded. */
const DIRECTED = 4;

/** Units that a surface should be wide, so that rounding its two sides does not show. */
const WIDE = 64;

/** How wide a surface is on average, as far as its corners tell: twice its area by its outline. */
function widthOf(segments: readonly Segment[]): number {
  let [area, length] = [0, 0];
  for (const { type, from, to } of segments) {
    if (type === 'm') continue;
    area += from[0] * to[1] - from[1] * to[0];
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return Math.abs(area) / length;
}

/**
 * Decimals for a path. Where it is a hairline, one more. Of an outline also the shortest piece has a direction, which decides how it
 * is joined to the next.
 */
function precisionFor(segments: readonly Segment[], { precision, stroked }: Drawn): number {
  if (!stroked) return widthOf(segments) * 10 ** precision < WIDE ? precision + 1 : precision;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { type, from, to } of segments) {
    const length = type === 'm' ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 1e-6 && length < shortest) shortest = length;
  }
  return Math.max(precision, Math.min(7, Math.ceil(Math.log10(DIRECTED / shortest))));
}

interface Written {
  text: string;
  /** Whether it has needed more digits than points do, which it may not need when read again. */
  isDelicate: boolean;
}

function writeOnce(segments: readonly Segment[], drawn: Drawn): Written {
  const precision = precisionFor(segments, drawn);
  const rounded = quantise(segments, precision);
  const steps = reduce(drawn.marked ? rounded : rounded.map(simpler), drawn);
  const pen = new Pen();
  const smoothed = steps.map((step) => pen.smooth(step));
  return {
    text: writePath(smoothed, precision),
    isDelicate: precision > drawn.precision || hasDelicateArc(smoothed, precision),
  };
}

/** Times that delicate path data is written: what comes out must be the same when it is read. */
const TRIES = 4;

/** Path data that draws the same in as few characters as can be; '' if nothing is drawn. */
export function writeSegments(segments: readonly Segment[], drawn: Drawn): string {
  let written = writeOnce(segments, drawn);
  for (let tries = 1; written.isDelicate && tries < TRIES; tries += 1) {
    const again = writeOnce(readPath(written.text), drawn);
    if (again.text === written.text) break;
    written = again;
  }
  return written.text;
}

/** Whether an arc has needed more digits than points do. */
const hasDelicateArc = (steps: readonly Step[], precision: number): boolean =>
  steps.some(
    ({ shape }) =>
      shape?.slice(0, 2).some((text) => (text.split('.')[1] ?? '').length > precision) ?? false,
  );

/** The same for path data that is written already. */
export const shorten = (d: string, drawn: Drawn): string => writeSegments(readPath(d), drawn);
