import { multiply, uniformScale, type Matrix } from '../matrix.js';
import type { Point, Segment } from './read.js';

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Radii and rotation of what a transform makes of an ellipse: its singular values. */
function ellipse(matrix: Matrix, [rx, ry, degrees]: readonly number[]): number[] {
  const [x = 0, y = 0, angle = 0] = [rx, ry, degrees];
  const scale = uniformScale(matrix);
  if (scale !== undefined && x === y) return [x * scale, y * scale, 0];
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [a, b, c, d] = multiply(matrix, [cos * x, sin * x, -sin * y, cos * y, 0, 0]);
  const [e, f, g, h] = [(a + d) / 2, (a - d) / 2, (b + c) / 2, (b - c) / 2];
  const [q, r] = [Math.hypot(e, h), Math.hypot(f, g)];
  const [a1, a2] = [Math.atan2(g, f), Math.atan2(h, e)];
  const result = [q + r, Math.abs(q - r), (((a2 + a1) / 2) * 180) / Math.PI];
  // Round again, after a skew or two: what is a circle has no direction.
  return Math.abs(result[0]! - result[1]!) < 1e-9 * result[0]!
    ? [result[0]!, result[0]!, 0]
    : result;
}

/** A path's commands, moved by a transform. */
export function transformPath(segments: readonly Segment[], matrix: Matrix): Segment[] {
  const flips = matrix[0] * matrix[3] - matrix[1] * matrix[2] < 0;
  const move = ([x, y]: Point): Point => apply(matrix, x, y);
  return segments.map((segment) => {
    const { type } = segment;
    const [from, to] = [move(segment.from), move(segment.to)];
    if (type !== 'a') {
      const numbers: number[] = [];
      for (let at = 0; at < segment.numbers.length; at += 2)
        numbers.push(...apply(matrix, segment.numbers[at]!, segment.numbers[at + 1]!));
      return { type, numbers, from, to };
    }
    const [, , , large = 0, sweep = 0] = segment.numbers;
    const [rx = 0, ry = 0, degrees = 0] = segment.numbers;
    const shape = ellipse(matrix, [Math.abs(rx), Math.abs(ry), degrees]);
    return { type, numbers: [...shape, large, flips ? 1 - sweep : sweep, ...to], from, to };
  });
}
