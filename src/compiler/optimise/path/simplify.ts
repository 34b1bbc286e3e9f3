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

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const cross = (a: Point, b: Point) => a[0] * b[1] - a[1] * b[0];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];

/** Units by which a curve may be off: less than by rounding its points. */
const TOLERANCE = 0.5;

/** Whether control points lie on the way from end to end. */
function isStraight({ points, from, to }: Step): boolean {
  const way = minus(to, from);
  const length = Math.hypot(...way);
  if (length === 0) return false;
  for (let at = 0; at < points.length - 2; at += 2) {
    const control = minus([points[at]!, points[at + 1]!], from);
    const along = dot(control, way);
    if (Math.abs(cross(way, control)) > TOLERANCE * length) return false;
    if (along < 0 || along > length * length) return false;
  }
  return true;
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** Whether it does not leave its beginning. */
const isStill = ({ from, to, points }: Step) =>
  isSame(from, to) && points.every((value, at) => value === from[at % 2]);

/** The control point of the quadratic curve that a cubic one is. */
function quadratic({ points, from }: Step): Point | undefined {
  const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = points;
  const off = Math.hypot(x - 3 * bx + 3 * ax - from[0], y - 3 * by + 3 * ay - from[1]);
  // A cubic is off by this share of its third difference at most: √3 / 36.
  if (off * 0.0482 > TOLERANCE) return undefined;
  const middle = (a: number, b: number, c: number, d: number) =>
    Math.round((3 * (a + b) - c - d) / 4);
  return [middle(ax, bx, from[0], x), middle(ay, by, from[1], y)];
}

/**
 * The same in a simpler command. All is decided by the rounded points, so that what is read again
 * is decided in the same way.
 */
function simpler(step: Step): Step {
  if (step.type !== 'c' && step.type !== 'q') return step;
  const { from, to } = step;
  if (isStraight(step) || isStill(step)) return { type: 'l', points: to, from, to };
  const control = step.type === 'c' ? quadratic(step) : undefined;
  return control ? simpler({ type: 'q', points: [...control, ...to], from, to }) : step;
}

/** Curves that go on smoothly need no first control point, if it is within a unit of where it is. */
function smooth(step: Step, before: Step | undefined, control: Point): Step {
  if (step.type !== 'c' && step.type !== 'q') return step;
  const family = step.type === 'c' ? 'cs' : 'qt';
  const { from, points } = step;
  const follows = before !== undefined && family.includes(before.type);
  const mirrored = follows ? [2 * from[0] - control[0], 2 * from[1] - control[1]] : from;
  const off = [points[0]! - mirrored[0]!, points[1]! - mirrored[1]!];
  if (Math.abs(off[0]!) > 1 || Math.abs(off[1]!) > 1) return step;
  // What would be read again as a simpler command is not the same curve any more.
  const now = { ...step, points: [...mirrored, ...points.slice(2)] };
  if (simpler(now) !== now) return step;
  return { ...step, type: step.type === 'c' ? 's' : 't', points: points.slice(2) };
}

/** Where the control point of a step before is, from which a smooth one takes its own. */
function controlOf(step: Step, control: Point, before: Step | undefined): Point {
  const { type, points, from } = step;
  if (type !== 't') return [points.at(-4) ?? from[0], points.at(-3) ?? from[1]];
  const follows = before && (before.type === 'q' || before.type === 't');
  return follows ? [2 * from[0] - control[0], 2 * from[1] - control[1]] : from;
}

/** Two lines in one direction are one. */
function joined(before: Step, step: Step): Step | undefined {
  if (before.type !== 'l' || step.type !== 'l') return undefined;
  const [first, second] = [minus(before.to, before.from), minus(step.to, step.from)];
  if (cross(first, second) !== 0 || dot(first, second) <= 0) return undefined;
  return { ...step, from: before.from };
}

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
      // A closed path draws the line back to its start anyway.
      if (before?.type === 'l' && drawn > 1 && isSame(before.to, start)) result.pop();
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

/**
 * Decimals for a path. Of an outline also the shortest piece has a direction, which decides how it
 * is joined to the next.
 */
function precisionFor(segments: readonly Segment[], { precision, stroked }: Drawn): number {
  if (!stroked) return precision;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { type, from, to } of segments) {
    const length = type === 'm' ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 1e-6 && length < shortest) shortest = length;
  }
  return Math.max(precision, Math.min(7, Math.ceil(Math.log10(DIRECTED / shortest))));
}

/** Path data that draws the same in as few characters as can be; '' if nothing is drawn. */
export function writeSegments(segments: readonly Segment[], drawn: Drawn, tries = 3): string {
  const precision = precisionFor(segments, drawn);
  const rounded = quantise(segments, precision);
  const steps = reduce(drawn.marked ? rounded : rounded.map(simpler), drawn);
  let control: Point = [0, 0];
  let before: Step | undefined;
  const smoothed = steps.map((step) => {
    const now = smooth(step, before, control);
    control = controlOf(now, control, before);
    before = now;
    return now;
  });
  const text = writePath(smoothed, precision);
  // What is written must come out the same when it is read, and delicate arcs may not at once.
  return tries > 0 && isDelicate(smoothed, precision)
    ? writeSegments(readPath(text), drawn, tries - 1)
    : text;
}

/** Whether an arc has needed more digits than points do. */
const isDelicate = (steps: readonly Step[], precision: number): boolean =>
  steps.some(({ shape = [] }) =>
    shape.slice(0, 2).some((text) => (text.split('.')[1] ?? '').length > precision),
  );

/** The same for path data that is written already. */
export const shorten = (d: string, drawn: Drawn): string => writeSegments(readPath(d), drawn);
