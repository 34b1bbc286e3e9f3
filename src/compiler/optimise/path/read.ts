/** How many numbers each command takes. */
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

/** One command of a path, in absolute coordinates. */
export interface Segment {
  /** m, l, h, v, c, s, q, t, a or z, in lower case. */
  type: string;
  /** The command's numbers; all coordinates are absolute. */
  numbers: number[];
  /** Where the pen is before and after it. */
  from: readonly [number, number];
  to: readonly [number, number];
}

interface Written {
  letter: string;
  numbers: number[];
}

/** The commands as written, one for each set of numbers; undefined where the data is malformed. */
function written(d: string): Written[] | undefined {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [text] = pattern.exec(d) ?? [];
    if (text !== undefined) at += text.length;
    return text;
  };
  const result: Written[] = [];
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
    result.push({ letter, numbers });
  }
  return /^m$/i.test(result[0]?.letter ?? 'm') ? result : undefined;
}

/** Numbers of a command, made absolute. */
function absolute({ letter, numbers }: Written, [x, y]: readonly [number, number]): number[] {
  const type = letter.toLowerCase();
  if (letter !== type) return numbers;
  if (type === 'h') return numbers.map((value) => value + x);
  if (type === 'v') return numbers.map((value) => value + y);
  const isPoint = (index: number) => type !== 'a' || index > 4;
  // An arc's end is at 5 and 6, so that its x has an odd index.
  const odd = type === 'a' ? 1 : 0;
  return numbers.map((value, index) =>
    isPoint(index) ? value + (index % 2 === odd ? x : y) : value,
  );
}

function end(type: string, numbers: number[], from: readonly [number, number]) {
  if (type === 'h') return [numbers[0] ?? 0, from[1]] as const;
  if (type === 'v') return [from[0], numbers[0] ?? 0] as const;
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0] as const;
}

/** Reads path data; undefined where it is malformed, since browsers draw it up to the fault. */
export function readPath(d: string): Segment[] | undefined {
  let from: readonly [number, number] = [0, 0];
  let start = from;
  return written(d)?.map((item) => {
    const type = item.letter.toLowerCase();
    const numbers = absolute(item, from);
    const to = type === 'z' ? start : end(type, numbers, from);
    if (type === 'm') start = to;
    const segment = { type, numbers, from, to };
    from = to;
    return segment;
  });
}
