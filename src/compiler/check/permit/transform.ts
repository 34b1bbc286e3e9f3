/** How many numbers each function takes. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
};

const NAME = /[ \t\r\n\f]*(matrix|translate|scale|rotate|skewX|skewY)[ \t\r\n\f]*\([ \t\r\n\f]*/y;
const NUMBER = /(?:[-+]?(?:\d*\.)?\d+(?:e[-+]?\d+)?)/iy;
const COMMA = /[ \t\r\n\f]*(,?)[ \t\r\n\f]*/y;
const SPACE = /[ \t\r\n\f]*/y;

/** Browsers keep these numbers with the precision of a float. */
const LARGEST = 3.4e38;

class Reader {
  at = 0;
  constructor(readonly text: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** How many numbers follow; NaN if one is too large or a comma is not between two. */
  numbers(): number {
    let count = 0;
    let comma = false;
    for (let found = this.take(NUMBER); found; found = this.take(NUMBER)) {
      if (Math.abs(Number(found[0])) > LARGEST) return Number.NaN;
      count += 1;
      comma = this.take(COMMA)?.[1] === ',';
    }
    return comma ? Number.NaN : count;
  }
}

/**
 * Whether browsers take a list of transforms. Of one that is wrong anywhere they take nothing, so
 * that it must not reach anything that would take a part of it.
 */
export function isTransformList(list: string): boolean {
  const reader = new Reader(list);
  let comma: boolean | undefined;
  for (let found = reader.take(NAME); found; found = reader.take(NAME)) {
    if (!NUMBERS[found[1] ?? '']?.includes(reader.numbers())) return false;
    if (list[reader.at] !== ')') return false;
    reader.at += 1;
    comma = reader.take(COMMA)?.[1] === ',';
  }
  reader.take(SPACE);
  return reader.at === list.length && !comma;
}
