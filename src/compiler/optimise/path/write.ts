import { decimal, type Step } from './quantise.js';

/** A way to write a command, and the shortest text so far that ends with it. */
interface Way {
  letter: string;
  /** The numbers, without what may have to stand before the first. */
  text: string;
  /** Whether the first number needs a space after another number, and after one with a point. */
  spaced: boolean;
  spacedAfterPoint: boolean;
  /** Whether the last number has a point. */
  pointed: boolean;
  cost: number;
  before: Way | undefined;
  /** Whether the letter is left out. */
  silent: boolean;
}

/** Numbers with no more between them than they need. An arc's flags are one digit each. */
export function glue(numbers: readonly string[], isArc: boolean): string {
  let text = numbers[0] ?? '';
  for (let index = 1; index < numbers.length; index += 1) {
    const number = numbers[index] ?? '';
    const first = number.charCodeAt(0);
    const glued =
      (isArc && (index === 4 || index === 5)) ||
      first === 45 ||
      (first === 46 && numbers[index - 1]?.includes('.'));
    text += glued ? number : ` ${number}`;
  }
  return text;
}

function way(letter: string, numbers: readonly string[]): Way {
  const first = numbers[0]?.charCodeAt(0);
  return {
    letter,
    text: glue(numbers, letter === 'a' || letter === 'A'),
    spaced: first !== 45,
    spacedAfterPoint: first !== 45 && first !== 46,
    pointed: numbers.at(-1)?.includes('.') ?? false,
    cost: Number.POSITIVE_INFINITY,
    before: undefined,
    silent: false,
  };
}

/** What may stand for a step: the same with distances or points, a line as h or v. */
function ways({ type, points, from, to, shape = [] }: Step, precision: number): Way[] {
  if (type === 'z') return [way('z', [])];
  const text = (units: number) => decimal(units, precision);
  if (type === 'l' && from[1] === to[1])
    return [way('h', [text(to[0] - from[0])]), way('H', [text(to[0])])];
  if (type === 'l' && from[0] === to[0])
    return [way('v', [text(to[1] - from[1])]), way('V', [text(to[1])])];
  const relative = points.map((value, index) => text(value - from[index % 2 === 0 ? 0 : 1]));
  return [
    way(type, [...shape, ...relative]),
    way(type.toUpperCase(), [...shape, ...points.map(text)]),
  ];
}

/** The letter that numbers go on with if they have none. */
const goesOn = (letter: string) => (letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter);

/** Puts a way behind the one of those before that makes the shortest text. */
function append(next: Way, before: readonly Way[]): void {
  for (const last of before) {
    const silent = next.text !== '' && goesOn(last.letter) === next.letter;
    const spaced = silent && (last.pointed ? next.spacedAfterPoint : next.spaced);
    const cost = last.cost + next.text.length + (silent ? Number(spaced) : 1);
    if (cost >= next.cost) continue;
    next.cost = cost;
    next.before = last;
    next.silent = silent;
  }
}

/**
 * Path data in as few characters as these commands can be written with: for every way to write a
 * command the shortest text up to it is kept.
 *
 * @param precision decimals of every point
 */
export function writePath(steps: readonly Step[], precision: number): string {
  let texts: Way[] = [];
  for (const [index, step] of steps.entries()) {
    const all = ways(step, precision);
    // The first moveto is absolute either way, so of two equal texts the one written last wins.
    const next = index > 0 ? all : all.toReversed();
    if (index > 0) for (const one of next) append(one, texts);
    else for (const one of next) one.cost = one.text.length + 1;
    texts = next;
  }
  let last = texts.reduce<Way | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const parts: string[] = [];
  for (; last; last = last.before) {
    const { before } = last;
    const spaced = last.silent && (before?.pointed ? last.spacedAfterPoint : last.spaced);
    parts.push(`${last.silent ? (spaced ? ' ' : '') : last.letter}${last.text}`);
  }
  return parts.toReversed().join('');
}
