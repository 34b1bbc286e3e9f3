import { arcOf, pointOn, reach, type Arc } from './arc.js';
import type { Point, Segment } from './read.js';

/**
 * A command whose coordinates are whole numbers of the smallest unit that is written. Points are
 * rounded, never distances: differences of whole numbers are exact and do not add up.
 */
export interface Step {
  type: Segment['type'] | 's' | 't';
  /** Coordinates of all control points and of the end; none for z. */
  points: readonly number[];
  from: Point;
  to: Point;
  /** Of an arc: radii, rotation and flags, as they are written. */
  shape?: readonly string[];
}

/** A whole number of the smallest units, as a decimal without a zero before its point. */
export function decimal(units: number, precision: number): string {
  let [rest, digits] = [units, precision];
  while (digits > 0 && rest % 10 === 0) [rest, digits] = [rest / 10, digits - 1];
  if (digits === 0) return String(rest);
  const text = String(Math.abs(rest));
  const cut = text.length - digits;
  const sign = rest < 0 ? '-' : '';
  if (cut > 0) return `${sign}${text.slice(0, cut)}.${text.slice(cut)}`;
  return `${sign}.${'0'.repeat(-cut)}${text}`;
}

/** A number in as few characters as these decimals take. */
export const short = (value: number, digits: number): string =>
  decimal(Math.round(value * 10 ** digits), digits);

/** A large arc whose ends are closer than this share of its radius is written as two arcs. */
const NEARLY_CLOSED = 0.05;

/** An arc in two halves: each stays what it is when its ends are rounded. */
function halves(segment: Segment, arc: Arc): Segment[] {
  const middle = pointOn(arc, 0.5);
  const [, , degrees = 0, , sweep = 0] = segment.numbers;
  const half = (from: Point, to: Point): Segment => {
    const large = Math.abs(arc.turn) / 2 > Math.PI ? 1 : 0;
    return { type: 'a', numbers: [...arc.radii, degrees, large, sweep, ...to], from, to };
  };
  return [half(segment.from, middle), half(middle, segment.to)];
}

/**
 * Radii that surely fall short, in few digits if they are equal: of a half circle, browsers
 * enlarge them until the arc is a half. With radii that just reach, a digit too much by rounding
 * moves the centre by the root of that digit, which shows.
 */
function fallingShort(rx: number, ry: number, enough: number): Point {
  const [x, y] = [Math.abs(rx) * enough, Math.abs(ry) * enough];
  if (x !== y) return [x / 2, y / 2];
  const digits = 10 ** Math.floor(Math.log10(x / 1.5));
  return x >= 1.5 ? [1, 1] : [digits, digits];
}

/** Whether numbers stay what they are at this precision. */
function fits(numbers: readonly number[], precision: number): boolean {
  const unit = 10 ** precision;
  return numbers.every(
    (number) => Math.abs(number * unit - Math.round(number * unit)) < 1e-9 * unit,
  );
}

/**
 * Radii of a circle's arc between rounded ends. Of nearly a half, they follow from how high it is:
 * where it is deep, its ends decide little; where they nearly meet its width, a digit moves all.
 */
function fitted(segment: Segment, arc: Arc, from: Point, to: Point, unit: number): Point {
  const [rx = 0, ry = 0] = segment.numbers;
  if (rx !== ry || reach(segment) < 0.98) return [rx, ry];
  const chord = Math.hypot(from[0] - to[0], from[1] - to[1]) / unit / 2;
  const height = arc.radii[0] * (1 - Math.cos(arc.turn / 2));
  const radius = (chord * chord + height * height) / (2 * height);
  return [radius, radius];
}

/** The arc between rounded ends, its radii in as few digits as keep its middle where it is. */
function roundedArc(segment: Segment, arc: Arc, from: Point, to: Point, precision: number): Step {
  const [rx = 0, ry = 0, degrees = 0, large = 0, sweep = 0] = segment.numbers;
  const unit = 10 ** precision;
  const step = (radii: Point, digits: number): Step => {
    const [x, y] = [short(Math.abs(radii[0]), digits), short(Math.abs(radii[1]), digits)];
    const turnDigits = Math.max(2, digits, precision + Math.ceil(Math.log10(Math.max(...radii))));
    return {
      type: 'a',
      points: to,
      from,
      to,
      shape: [
        x,
        y,
        // Of what is round as it is written, no direction can be seen.
        x === y ? '0' : short(degrees % 180, turnDigits),
        String(large),
        String(sweep),
      ],
    };
  };
  const needed = reach(segment);
  if (needed > 1 - 1e-7) {
    // As others or this very function wrote it.
    if (fits([rx, ry, ...segment.from, ...segment.to], precision)) return step([rx, ry], precision);
    if (needed > 1.5 && fits([rx, ry], 9)) return step([rx, ry], 9);
    return step(fallingShort(rx, ry, needed), rx === ry ? 9 : precision + 2);
  }
  // Of a circle between points that stay where they are, nothing can be off.
  const isExact = rx === ry && needed < 0.98;
  if (isExact && fits([rx, ...segment.from, ...segment.to], precision))
    return step([rx, ry], precision);
  const middle = pointOn(arc, 0.5);
  const given = fitted(segment, arc, from, to, unit);
  const written = (radii: readonly string[]): Segment => ({
    type: 'a',
    numbers: [...radii.map(Number), large, sweep],
    from: [from[0] / unit, from[1] / unit],
    to: [to[0] / unit, to[1] / unit],
  });
  for (let digits = precision; ; digits += 1) {
    const found = step(given, digits);
    const read = written(found.shape?.slice(0, 3) ?? []);
    const drawn = arcOf(read);
    const at = drawn && pointOn(drawn, 0.5);
    const isOff = !at || Math.hypot(at[0] - middle[0], at[1] - middle[1]) * unit >= 1.5;
    if (isOff && digits < precision + 3) continue;
    // Rounding has made it a half.
    const reached = reach(read);
    return reached > 1 - 1e-7 && rx === ry
      ? step(fallingShort(rx, ry, Math.max(1, needed)), 9)
      : found;
  }
}

/** Rounds a path's points, and writes what must not be rounded so that it survives. */
export function quantise(segments: readonly Segment[], precision: number): Step[] {
  const unit = 10 ** precision;
  const round = ([x, y]: Point): Point => [Math.round(x * unit), Math.round(y * unit)];
  const steps: Step[] = [];
  // Most begin where the one before them ends, and each point is rounded once.
  let [given, rounded]: [Point | undefined, Point] = [undefined, [0, 0]];
  const add = (segment: Segment): void => {
    const from = segment.from === given ? rounded : round(segment.from);
    const to = round(segment.to);
    [given, rounded] = [segment.to, to];
    const { type, numbers } = segment;
    if (type === 'z') return void steps.push({ type, points: [], from, to });
    if (type === 'm' || type === 'l') return void steps.push({ type, points: to, from, to });
    if (type !== 'a')
      return void steps.push({ type, points: numbers.map((n) => Math.round(n * unit)), from, to });
    const arc = arcOf(segment);
    const isSame = from[0] === to[0] && from[1] === to[1];
    const small = arc && Math.max(...arc.radii) * Math.abs(arc.turn) * unit < 1;
    if (!arc || (isSame && small)) return void steps.push({ type: 'l', points: to, from, to });
    const chord = Math.hypot(segment.from[0] - segment.to[0], segment.from[1] - segment.to[1]);
    const nearlyClosed = chord < NEARLY_CLOSED * Math.min(...arc.radii);
    if (isSame || (nearlyClosed && Math.abs(arc.turn) > Math.PI))
      return halves(segment, arc).forEach(add);
    steps.push(roundedArc(segment, arc, from, to, precision));
  };
  for (const segment of segments) add(segment);
  return steps;
}
