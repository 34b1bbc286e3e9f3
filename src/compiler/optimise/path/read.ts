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

/** Characters of a number whose digits make an exact whole number, and so do powers of ten. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, exponent) => 10 ** exponent);

/** White space as path data has it, and no other. */
const isSpace = (code: number) =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 12;

/** Goes through path data one piece at a time. */
class Reader {
  at = 0;
  constructor(readonly text: string) {}

  /** Past white space. */
  space(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
  }

  /** Past white space with a comma at most. */
  gap(): void {
    this.space();
    if (this.text.charCodeAt(this.at) !== 44) return;
    this.at += 1;
    this.space();
  }

  /** Where digits end that begin here. */
  #digits(at: number): number {
    let end = at;
    for (let code = this.text.charCodeAt(end); code >= 48 && code <= 57;) {
      end += 1;
      code = this.text.charCodeAt(end);
    }
    return end;
  }

  /** Behind an exponent, if one is there. */
  #exponent(at: number): number {
    const letter = this.text.charCodeAt(at);
    if (letter !== 101 && letter !== 69) return at;
    const first = this.#sign(at + 1);
    const end = this.#digits(first);
    return end > first ? end : at;
  }

  /** Behind a sign, if there is one. */
  #sign(at: number): number {
    const code = this.text.charCodeAt(at);
    return code === 43 || code === 45 ? at + 1 : at;
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
    const first = this.#sign(this.at);
    const whole = this.#digits(first);
    let end = whole;
    if (this.text.charCodeAt(whole) === 46) {
      end = this.#digits(whole + 1);
      if (end === whole + 1) return undefined;
    } else if (whole === first) return undefined;
    const decimals = end === whole ? 0 : end - whole - 1;
    const behind = this.#exponent(end);
    const isShort = behind === end && end - first <= EXACT;
    const value = isShort
      ? this.#short(first, end, decimals)
      : Number(this.text.slice(this.at, behind));
    if (!Number.isFinite(value)) return undefined;
    this.at = behind;
    return value;
  }

  /** A number of few digits, without a text of its own to read it from. */
  #short(first: number, end: number, decimals: number): number {
    let digits = 0;
    for (let at = first; at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code !== 46) digits = digits * 10 + code - 48;
    }
    const value = digits / POWERS[decimals]!;
    return this.text.charCodeAt(this.at) === 45 ? -value : value;
  }

  /**
   * The numbers of one command; undefined where they are not complete.
   *
   * @param room so many places are left free in front of them
   */
  numbers(type: string, room: number): number[] | undefined {
    const count = COUNT[type] ?? 0;
    // A list that grows takes room for many more, which tens of thousands of commands do not need.
    // oxlint-disable-next-line unicorn/no-new-array -- Array.from is many times slower here
    const found = new Array<number>(room + count);
    this.space();
    for (let index = 0; index < count; index += 1) {
      if (index > 0) this.gap();
      const value = type === 'a' && (index === 3 || index === 4) ? this.flag() : this.number();
      if (value === undefined) return undefined;
      found[room + index] = value;
    }
    return found;
  }
}

/** A command as it is written. */
export interface Command {
  letter: string;
  numbers: number[];
}

/**
 * Tells the commands up to the first fault, one after the other, and then whether there is one.
 *
 * @param roomFor how many places are left free in front of the numbers of a type
 */
function eachCommand(
  d: string,
  roomFor: (type: string) => number,
  tell: (letter: string, numbers: number[]) => void,
): boolean {
  const reader = new Reader(d);
  let letter: string | undefined;
  reader.space();
  for (let isFirst = true; reader.at < d.length; isFirst = false) {
    const next: string | undefined = reader.command();
    // Pairs that follow a moveto without a letter are linetos.
    letter = next ?? (letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter);
    const type = letter?.toLowerCase();
    const isOut = type === undefined || (next === undefined && type === 'z');
    if (isOut || (isFirst && type !== 'm')) break;
    const numbers = reader.numbers(type, roomFor(type));
    if (!numbers) return false;
    reader.gap();
    tell(letter!, numbers);
  }
  return reader.at >= d.length;
}

/** The commands up to the first fault, and whether there is one. */
export function readCommands(d: string): { commands: Command[]; isWhole: boolean } {
  const commands: Command[] = [];
  const isWhole = eachCommand(
    d,
    () => 0,
    (letter, numbers) => commands.push({ letter, numbers }),
  );
  return { commands, isWhole };
}

/** Makes relative numbers absolute, in place. */
function makeAbsolute(type: string, numbers: number[], [x, y]: Point): void {
  if (type === 'h') numbers[0]! += x;
  else if (type === 'v') numbers[0]! += y;
  else if (type === 'a') {
    numbers[5]! += x;
    numbers[6]! += y;
  } else
    for (let at = roomOf(type); at < numbers.length; at += 1) numbers[at]! += at % 2 === 0 ? x : y;
}

/** Smooth curves have a first control point that is not written. */
const roomOf = (type: string) => (type === 's' || type === 't' ? 2 : 0);

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
    if (curve !== '') control = [numbers[numbers.length - 4]!, numbers[numbers.length - 3]!];
  };
  eachCommand(d, roomOf, (letter, numbers) => {
    const type = letter.toLowerCase();
    if (letter === type) makeAbsolute(type, numbers, from);
    if (type === 'z') add('z', [], start);
    else if (type === 'h') add('l', [numbers[0]!, from[1]], [numbers[0]!, from[1]]);
    else if (type === 'v') add('l', [from[0], numbers[0]!], [from[0], numbers[0]!]);
    else {
      const to: Point = [numbers[numbers.length - 2]!, numbers[numbers.length - 1]!];
      if (type === 'm') start = to;
      const kind = type === 's' ? 'c' : type === 't' ? 'q' : (type as Segment['type']);
      if (kind !== type) {
        const isGoingOn = curve === kind;
        numbers[0] = isGoingOn ? 2 * from[0] - control[0] : from[0];
        numbers[1] = isGoingOn ? 2 * from[1] - control[1] : from[1];
      }
      add(kind, numbers, to);
    }
  });
  return segments;
}

/** Path data with every digit, to be rounded by another pass. */
export const exact = (segments: readonly Segment[]): string =>
  segments.map(({ type, numbers }) => type.toUpperCase() + numbers.join(' ')).join('');
