import { short } from './path/quantise.js';

/** a, b, c, d, e and f of SVG's matrix(). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second, then the first, as a group's transform and that of an element in it. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Exact for the angles that drawings are full of. */
function turned(degrees: number): readonly [number, number] {
  const quarter = degrees / 90;
  if (Number.isInteger(quarter))
    return (
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const
    )[((quarter % 4) + 4) % 4]!;
  return [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
}

function rotation(degrees: number, x = 0, y = 0): Matrix {
  const [cos, sin] = turned(degrees);
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** The functions of SVG's attribute, by how many numbers they are given. */
const FUNCTIONS: Readonly<Record<string, Readonly<Record<number, (...n: number[]) => Matrix>>>> = {
  matrix: { 6: (...n) => n as unknown as Matrix },
  translate: {
    1: (x = 0) => [1, 0, 0, 1, x, 0],
    2: (x = 0, y = 0) => [1, 0, 0, 1, x, y],
  },
  scale: {
    1: (x = 1) => [x, 0, 0, x, 0, 0],
    2: (x = 1, y = 1) => [x, 0, 0, y, 0, 0],
  },
  rotate: {
    1: (angle = 0) => rotation(angle),
    3: (angle = 0, x = 0, y = 0) => rotation(angle, x, y),
  },
  skewX: { 1: (angle = 0) => [1, 0, Math.tan(radians(angle)), 1, 0, 0] },
  skewY: { 1: (angle = 0) => [1, Math.tan(radians(angle)), 0, 1, 0, 0] },
};

const call = /[\s,]*([a-zA-Z]+)\s*\(([^()]*)\)/y;
const numberPattern = /[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/iy;
const separator = /\s*,?\s*/y;

/** Numbers of a list; undefined where there is anything else. */
export function numberList(text: string): number[] | undefined {
  const list = text.trim();
  const numbers: number[] = [];
  for (let at = 0; at < list.length;) {
    numberPattern.lastIndex = at;
    const found = numberPattern.exec(list)?.[0];
    if (found === undefined) return undefined;
    numbers.push(Number(found));
    separator.lastIndex = numberPattern.lastIndex;
    separator.exec(list);
    at = separator.lastIndex;
  }
  return numbers;
}

/** What a transform attribute does; undefined where it cannot be read, so that it stays as it is. */
export function readTransform(text: string): Matrix | undefined {
  let matrix = IDENTITY;
  let at = 0;
  const list = text.trim();
  while (at < list.length) {
    call.lastIndex = at;
    const [, name = '', args = ''] = call.exec(list) ?? [];
    const numbers = numberList(args);
    const make = numbers && FUNCTIONS[name]?.[numbers.length];
    if (!make || numbers.some((n) => !Number.isFinite(n))) return undefined;
    matrix = multiply(matrix, make(...numbers));
    at = call.lastIndex;
  }
  return matrix;
}

/** The largest factor by which it makes anything larger. */
export function scaleOf([a, b, c, d]: Matrix): number {
  const sum = (a * a + b * b + c * c + d * d) / 2;
  const determinant = a * d - b * c;
  return Math.sqrt(sum + Math.sqrt(Math.max(0, sum * sum - determinant * determinant)));
}

/** Its one factor, if it makes everything larger alike and skews nothing. */
export function uniformScale([a, b, c, d]: Matrix): number | undefined {
  const scale = Math.hypot(a, b);
  const tolerance = 1e-6 * scale;
  const turns = Math.abs(a - d) < tolerance && Math.abs(b + c) < tolerance;
  const mirrors = Math.abs(a + d) < tolerance && Math.abs(b - c) < tolerance;
  return turns || mirrors ? scale : undefined;
}

const isZero = (value: number) => Math.abs(value) < 1e-12;

function calls(m: Matrix, digits: number, factorDigits: number): string[] {
  const [a, b, c, d, e, f] = m;
  const join = (numbers: readonly string[]) => {
    const kept = [...numbers];
    return kept.reduce(
      (text, number) =>
        text === '' || number.startsWith('-') ? text + number : `${text} ${number}`,
      '',
    );
  };
  const place = (value: number) => short(value, digits);
  const factor = (value: number) => short(value, factorDigits);
  const [x, y] = [place(e), place(f)];
  const still = x === '0' && y === '0';
  const translate = still ? '' : `translate(${join(y === '0' ? [x] : [x, y])})`;
  const forms = [`matrix(${join([...[a, b, c, d].map(factor), x, y])})`];
  if (isZero(b) && isZero(c)) {
    const [sx, sy] = [factor(a), factor(d)];
    const scale = sx === '1' && sy === '1' ? '' : `scale(${join(sx === sy ? [sx] : [sx, sy])})`;
    forms.push(translate + scale);
  }
  const size = uniformScale(m);
  if (size !== undefined && a * d - b * c > 0) {
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const turn = short(angle, factorDigits);
    const scale = factor(size) === '1' ? '' : `scale(${factor(size)})`;
    // Degrees are a 57th of the ratio that a matrix holds, and as many digits are more exact.
    forms.push(`${translate}rotate(${turn})${scale}`);
    if (scale === '' && !still) {
      const [cos, sin] = [a, b];
      const [cx, cy] = [(e - (sin * f) / (1 - cos)) / 2, (f + (sin * e) / (1 - cos)) / 2];
      if (1 - cos > 0.01) forms.push(`rotate(${join([turn, place(cx), place(cy)])})`);
    }
  }
  return forms;
}

/**
 * A transform in as few characters as keep every point within the tolerance.
 *
 * @param extent the largest coordinate that it is applied to
 * @param tolerance how far a point may move, in the units that the transform makes
 */
export function writeTransform(matrix: Matrix, extent: number, tolerance: number): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(tolerance)));
  const factorDigits = Math.min(12, Math.max(2, Math.ceil(Math.log10(extent / tolerance))));
  const forms = calls(matrix, Math.min(12, digits), factorDigits);
  return forms.reduce((a, b) => (b.length < a.length ? b : a));
}
