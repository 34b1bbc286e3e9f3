import type { Point, Segment } from './read.js';

/** An arc by its centre, as drawn: SVG 2, appendix B.2. */
export interface Arc {
  centre: Point;
  /** As drawn: radii that cannot reach are enlarged until they do. */
  radii: Point;
  /** Of the first radius, in radians. */
  rotation: number;
  /** Where it begins and how far it goes, in radians; clockwise is positive. */
  begin: number;
  turn: number;
}

/** How far its ends are apart, in radii as given: 1 is exactly a half, more is out of reach. */
export function reach({ numbers, from, to }: Segment): number {
  const [rx = 0, ry = 0, degrees = 0] = numbers;
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = (Math.cos(angle) * dx + Math.sin(angle) * dy) / rx;
  const y = (Math.cos(angle) * dy - Math.sin(angle) * dx) / ry;
  return Math.hypot(x, y);
}

/** Undefined where browsers draw a line or nothing. */
export function arcOf({ numbers, from, to }: Segment): Arc | undefined {
  const [radiusX = 0, radiusY = 0, degrees = 0, large = 0, sweep = 0] = numbers;
  if (radiusX === 0 || radiusY === 0 || (from[0] === to[0] && from[1] === to[1])) return undefined;
  const rotation = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)];
  const enlarge = Math.max(1, Math.hypot(x / rx, y / ry));
  [rx, ry] = [rx * enlarge, ry * enlarge];
  const ratio = (x / rx) ** 2 + (y / ry) ** 2;
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / ratio - 1));
  const [centreX, centreY] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const begin = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  let turn = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - begin;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const centre: Point = [
    (from[0] + to[0]) / 2 + cos * centreX - sin * centreY,
    (from[1] + to[1]) / 2 + sin * centreX + cos * centreY,
  ];
  return { centre, radii: [rx, ry], rotation, begin, turn };
}

/** The point at a share of the way, from 0 to 1. */
export function pointOn({ centre, radii, rotation, begin, turn }: Arc, share: number): Point {
  const at = begin + turn * share;
  const [x, y] = [radii[0] * Math.cos(at), radii[1] * Math.sin(at)];
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return [centre[0] + cos * x - sin * y, centre[1] + sin * x + cos * y];
}
