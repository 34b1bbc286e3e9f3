import { readPath, type Segment } from './read.js';
import { writePath } from './write.js';

/** How much an arc's radii fall short of its ends, or just reach them: 1 is exactly a half. */
function need({ numbers, from, to }: Segment): number {
  const [rx = 0, ry = 0, rotation = 0] = numbers;
  if (rx === 0 || ry === 0) return 0;
  const angle = (rotation * Math.PI) / 180;
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = (Math.cos(angle) * dx + Math.sin(angle) * dy) / rx;
  const y = (Math.cos(angle) * dy - Math.sin(angle) * dx) / ry;
  return Math.hypot(x, y);
}

/** Radii that surely fall short, in few digits if they are equal. */
function short(rx: number, ry: number, enough: number): readonly [number, number] {
  const [x, y] = [Math.abs(rx) * enough, Math.abs(ry) * enough];
  if (x !== y) return [x / 2, y / 2];
  const digits = 10 ** Math.floor(Math.log10(x / 1.5));
  return x >= 1.5 ? [1, 1] : [digits, digits];
}

/** Whether numbers stay what they are at this precision. */
const fits = (numbers: readonly number[], precision: number) =>
  numbers.every((number) => Number(number.toFixed(precision)) === Number(number.toFixed(9)));

/**
 * Gives half circles and half ellipses radii that fall short: renderers enlarge those until the
 * arc is a half. With radii that just reach, a digit too much by rounding moves the centre by the
 * root of that digit, which shows. Arcs that nobody is going to round stay as they are.
 *
 * @param precision decimals that the path will be rounded to
 * @param moved whether it will be transformed before
 */
export function easeHalfArcs(d: string, precision: number, moved: boolean): string {
  const segments = readPath(d);
  const isHalf = (segment: Segment) =>
    segment.type === 'a' &&
    need(segment) > 1 - 1e-7 &&
    (moved || !fits([...segment.numbers, ...segment.from], precision));
  if (!segments?.some(isHalf)) return d;
  const eased = segments.map((segment) => {
    if (!isHalf(segment)) return segment;
    const [rx = 0, ry = 0, ...rest] = segment.numbers;
    return { ...segment, numbers: [...short(rx, ry, need(segment)), ...rest] };
  });
  return writePath(eased, precision + 3);
}
