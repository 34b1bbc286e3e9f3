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

export type Point = readonly [number, number];

/**
 * One command of a path in absolute coordinates: m and l with a point, c and q with control points
 * and a point, a with two radii, a rotation, two flags and a point, z with nothing. The other
 * commands are short for these.
 */
export interface Segment {
  type: 'm' | 'l' | 'c' | 'q' | 'a' | 'z';
  numbers: readonly number[];
  /** Where the pen is before and after it. */
  from: Point;
  to: Point;
}

const number = /[-+]?(?:\d*\.\d+|\d+(?![\d.]))(?:e[-+]?\d+)?/iy;
const space = /[ \t\n\f\r]*/y;
const gap = /[ \t\n\f\r]*,?[ \t\n\f\r]*/y;

/** Goes through path data one piece at a time. */
class Reader {
  at = 0;
  constructor(readonly text: string) {}

  skip(what = gap): void {
    what.lastIndex = this.at;
    what.exec(this.text);
    this.at = what.lastIndex;
  }

  command(): string | undefined {
    const letter = this.text.charAt(this.at);
    if (letter === '' || !'MmLlHhVvCcSsQqTtAaZz'.includes(letter)) return undefined;
    this.at += 1;
    return letter;
  }

  flag(): number | undefined {
    const digit = this.text.charAt(this.at);
    if (digit !== '0' && digit !== '1') return undefined;
    this.at += 1;
    return Number(digit);
  }

  /** Undefined also for `12.`, where browsers stop. */
  number(): number | undefined {
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (!found) return undefined;
    const value = Number(found[0]);
    if (!Number.isFinite(value)) return undefined;
    this.at = number.lastIndex;
    return value;
  }

  /** The numbers of one command; undefined where they are not complete. */
  numbers(type: string): number[] | undefined {
    const found: number[] = [];
    const count = COUNT[type] ?? 0;
    this.skip(space);
    for (let index = 0; index < count; index += 1) {
      if (index > 0) this.skip();
      const value = type === 'a' && (index === 3 || index === 4) ? this.flag() : this.number();
      if (value === undefined) return undefined;
      found.push(value);
    }
    return found;
  }
}

/** A command as it is written. */
export interface Command {
  letter: string;
  numbers: number[];
}

/** The commands up to the first fault, and whether there is one. */
export function readCommands(d: string): { commands: Command[]; isWhole: boolean } {
  const reader = new Reader(d);
  const commands: Command[] = [];
  let letter: string | undefined;
  reader.skip(space);
  while (reader.at < d.length) {
    const next: string | undefined = reader.command();
    // Pairs that follow a moveto without a letter are linetos.
    letter = next ?? (letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter);
    const type = letter?.toLowerCase();
    const isOut = type === undefined || (next === undefined && type === 'z');
    if (isOut || (commands.length === 0 && type !== 'm')) break;
    const numbers = reader.numbers(type);
    if (!numbers) return { commands, isWhole: false };
    reader.skip();
    commands.push({ letter: letter!, numbers });
  }
  return { commands, isWhole: reader.at >= d.length };
}

/** Makes relative numbers absolute, in place. */
function makeAbsolute(type: string, numbers: number[], [x, y]: Point): void {
  if (type === 'h') numbers[0]! += x;
  else if (type === 'v') numbers[0]! += y;
  else if (type === 'a') {
    numbers[5]! += x;
    numbers[6]! += y;
  } else for (let at = 0; at < numbers.length; at += 1) numbers[at]! += at % 2 === 0 ? x : y;
}

const mirrored = (control: Point, [x, y]: Point) => [2 * x - control[0], 2 * y - control[1]];

/**
 * Reads path data as browsers do: up to the first fault, if there is one.
 */
export function readPath(d: string): Segment[] {
  const segments: Segment[] = [];
  let from: Point = [0, 0];
  let start = from;
  /** The last control point, if the command before was a curve, and which kind. */
  let control = from;
  let curve = '';
  const add = (type: Segment['type'], numbers: readonly number[], to: Point) => {
    segments.push({ type, numbers, from, to });
    from = to;
    curve = type === 'c' || type === 'q' ? type : '';
    if (curve !== '') control = [numbers.at(-4)!, numbers.at(-3)!];
  };
  for (const { letter, numbers } of readCommands(d).commands) {
    const type = letter.toLowerCase();
    if (letter === type) makeAbsolute(type, numbers, from);
    if (type === 'z') add('z', [], start);
    else if (type === 'h') add('l', [numbers[0]!, from[1]], [numbers[0]!, from[1]]);
    else if (type === 'v') add('l', [from[0], numbers[0]!], [from[0], numbers[0]!]);
    else {
      const to: Point = [numbers[numbers.length - 2]!, numbers[numbers.length - 1]!];
      if (type === 'm') start = to;
      const kind = type === 's' ? 'c' : type === 't' ? 'q' : (type as Segment['type']);
      if (kind !== type) numbers.unshift(...(curve === kind ? mirrored(control, from) : from));
      add(kind, numbers, to);
    }
  }
  return segments;
}
