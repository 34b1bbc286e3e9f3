import type { Box } from './shapes.js';

const COUNT: Readonly<Record<string, number>> = {
  a: 7,
  c: 6,
  h: 1,
  l: 2,
  m: 2,
  q: 4,
  s: 4,
  t: 2,
  v: 1,
  z: 0,
};
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
const flag = /[01]/y;
const command = /[acdhlmqstvz]/iy;
const gap = /[\s,]*/y;

export interface Segment {
  /** Letter in lower case. */
  type: string;
  relative: boolean;
  numbers: number[];
}

/** The commands of path data, one for each set of numbers; undefined where it is malformed. */
export function segments(d: string): Segment[] | undefined {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [text] = pattern.exec(d) ?? [];
    if (text !== undefined) at += text.length;
    return text;
  };
  const result: Segment[] = [];
  let letter: string | undefined;
  take(gap);
  while (at < d.length) {
    const next = take(command);
    // Pairs that follow a moveto without a letter are linetos.
    letter = next ?? (letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter);
    if (letter === undefined || (next === undefined && /z/i.test(letter))) return undefined;
    const type = letter.toLowerCase();
    const numbers: number[] = [];
    for (let index = 0; index < (COUNT[type] ?? 0); index += 1) {
      take(gap);
      const text = take(type === 'a' && (index === 3 || index === 4) ? flag : number);
      if (text === undefined) return undefined;
      numbers.push(Number(text));
    }
    take(gap);
    result.push({ type, relative: letter === type, numbers });
  }
  return result;
}

/** A box that surely holds a path's fill; undefined where the path cannot be read. */
export function boundsOf(d: string): Box | undefined {
  const parts = segments(d);
  if (!parts || parts.length === 0) return undefined;
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // A reflected control point is as far away as the one it mirrors; twice the way holds it.
  let reach = 0;
  const see = (px: number, py: number, r = 0) => {
    xs.push(px - r, px + r);
    ys.push(py - r, py + r);
  };
  for (const { type, relative, numbers } of parts) {
    const [baseX, baseY] = relative ? [x, y] : [0, 0];
    if (type === 'z') [x, y] = [startX, startY];
    else if (type === 'h') x = baseX + (numbers[0] ?? 0);
    else if (type === 'v') y = baseY + (numbers[0] ?? 0);
    else if (type === 'a') {
      const [rx = 0, ry = 0] = numbers;
      const [endX, endY] = [baseX + (numbers[5] ?? 0), baseY + (numbers[6] ?? 0)];
      const chord = Math.hypot(endX - x, endY - y);
      const enough = Math.max(1, chord / (2 * Math.min(rx, ry) || 1));
      see(x, y, 2 * Math.max(rx, ry) * enough);
      [x, y] = [endX, endY];
    } else {
      const [fromX, fromY] = [x, y];
      if (type === 's' || type === 't') see(x, y, reach);
      for (let index = 0; index < numbers.length; index += 2) {
        x = baseX + (numbers[index] ?? 0);
        y = baseY + (numbers[index + 1] ?? 0);
        see(x, y);
        const way = Math.hypot(x - fromX, y - fromY);
        reach = type === 't' ? reach + way : Math.max(reach, 2 * way);
      }
    }
    see(x, y);
    if (type === 'm') [startX, startY] = [x, y];
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const apart = (a: Box, b: Box): boolean =>
  a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

export const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
