import { readPath, type Segment } from './read.js';

export type Point = readonly [number, number];

/** Lines that stand for a curve. At this number they stay within 1/200 of its size. */
const STEPS = 24;

const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** A point of the Bézier curve with these control points (de Casteljau). */
function bezier(points: readonly Point[], t: number): Point {
  const [first = [0, 0] as const, ...rest] = points;
  if (rest.length === 0) return first;
  return bezier(
    rest.map((point, index) => mix(points[index] ?? point, point, t)),
    t,
  );
}

/** An arc's centre and angles, from its ends: SVG 2, appendix B.2.4. */
function arc({ numbers, from, to }: Segment): Point[] {
  const [radiusX = 0, radiusY = 0, rotation = 0, large = 0, sweep = 0] = numbers;
  if (radiusX === 0 || radiusY === 0) return [to];
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const [sizeX, sizeY] = [Math.abs(radiusX), Math.abs(radiusY)];
  // Radii that cannot reach are enlarged until they do.
  const enlarge = Math.max(1, Math.hypot(x / sizeX, y / sizeY));
  const [rx, ry] = [sizeX * enlarge, sizeY * enlarge];
  const ratio = (x / rx) ** 2 + (y / ry) ** 2;
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / (ratio || 1) - 1));
  const [centreX, centreY] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const begin = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  let turn = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - begin;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const middle = mix(from, to, 0.5);
  return Array.from({ length: STEPS }, (_, index): Point => {
    const at = begin + (turn * (index + 1)) / STEPS;
    const [px, py] = [centreX + rx * Math.cos(at), centreY + ry * Math.sin(at)];
    return [middle[0] + cos * px - sin * py, middle[1] + sin * px + cos * py];
  });
}

const pairs = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ]);

const mirror = (point: Point, centre: Point): Point => mix(point, centre, 2);

/** The lines of a path, subpath by subpath, each closed as a fill closes it. */
export function flatten(d: string): Point[][] | undefined {
  const segments = readPath(d);
  if (!segments) return undefined;
  const subpaths: Point[][] = [];
  let control: Point | undefined;
  let before = '';
  for (const segment of segments) {
    const { type, numbers, from, to } = segment;
    if (type === 'm' || before === 'z' || subpaths.length === 0) subpaths.push([from]);
    if (type === 'm') subpaths[subpaths.length - 1] = [to];
    let points = pairs(numbers);
    const smooth =
      (type === 's' && 'cs'.includes(before)) || (type === 't' && 'qt'.includes(before));
    if (type === 's' || type === 't')
      points = [smooth && control ? mirror(control, from) : from, ...points];
    const curve = 'csqt'.includes(type) && type !== '';
    if (curve) {
      control = points.at(-2);
      for (let step = 1; step <= STEPS; step += 1)
        subpaths.at(-1)?.push(bezier([from, ...points], step / STEPS));
    } else if (type === 'a') subpaths.at(-1)?.push(...arc(segment));
    else if (type !== 'm') subpaths.at(-1)?.push(to);
    before = type;
  }
  return subpaths;
}
