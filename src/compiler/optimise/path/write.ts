import { isMinus, isPoint, isPointed, lengthOf, measure, measureText } from './measure.js';
import type { Step } from './quantise.js';
import { Text } from './text.js';

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

/** Every step can be written with distances and with points, except z, which has neither. */
const WAYS = 2;
const [RELATIVE, ABSOLUTE] = [0, 1];

/**
 * In which order the ways before one are tried: the first of equal ones is taken. The first moveto
 * is absolute either way, and is written so.
 */
const [SECOND, LATER] = [
  [ABSOLUTE, RELATIVE],
  [RELATIVE, ABSOLUTE],
];

/**
 * Of a way: that the one before it is absolute; that its letter is left out; that a space stands
 * there instead; that its last number has a point.
 */
const [AFTER_ABSOLUTE, SILENT, SPACED, ENDS_POINTED] = [1, 2, 4, 8];

/** The letter of a step in lower case: a line along an axis is h or v. */
function letterOf({ type, from, to }: Step): string {
  if (type !== 'l') return type;
  return from[1] === to[1] ? 'h' : from[0] === to[0] ? 'v' : 'l';
}

/** The letter that numbers go on with if they have none. */
const goesOn = (letter: string) => (letter === 'm' ? 'l' : letter);

/** How many coordinates of a step are written. */
const countOf = (letter: string, { points }: Step) =>
  letter === 'h' || letter === 'v' ? 1 : points.length;

/** One of them, as a distance or as it is. */
function coordinate(letter: string, { points, from }: Step, way: number, index: number): number {
  const at = letter === 'v' ? 1 : index;
  const value = points[at]!;
  return way === RELATIVE ? value - from[at % 2 === 0 ? 0 : 1] : value;
}

/** What the first so many numbers take, with no more between them than they need. */
function lengthOfAll(measured: readonly number[], count: number, isArc: boolean): number {
  let length = count > 0 ? lengthOf(measured[0]!) : 0;
  for (let index = 1; index < count; index += 1) {
    const isApart = !isGlued(measured, index, isArc);
    length += lengthOf(measured[index]!) + (isApart ? 1 : 0);
  }
  return length;
}

/** Whether a number needs nothing between it and the one before. */
function isGlued(measured: readonly number[], index: number, isArc: boolean): boolean {
  const number = measured[index]!;
  return (
    (isArc && (index === 4 || index === 5)) ||
    isMinus(number) ||
    (isPoint(number) && isPointed(measured[index - 1]!))
  );
}

/**
 * The ways to write a path's steps, each with the shortest text so far that ends with it. Long paths
 * have tens of thousands, so that they are rows of numbers, and only what is chosen is written.
 */
class Ways {
  readonly #letters: readonly string[];
  /** Characters up to and with it; infinite where there is no such way. */
  readonly #costs: Float64Array;
  /** What else is known of it, as the bits above. */
  readonly #marks: Uint8Array;
  /** Of the step at hand. One list for all of them spares the collector as many as there are. */
  readonly #measured: number[] = [];

  /** @param precision decimals of every point */
  constructor(
    readonly steps: readonly Step[],
    readonly precision: number,
  ) {
    const size = steps.length * WAYS;
    this.#letters = steps.map(letterOf);
    this.#costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.#marks = new Uint8Array(size);
    for (let at = 0; at < steps.length; at += 1) {
      this.#add(at, RELATIVE);
      if (this.#letters[at] !== 'z') this.#add(at, ABSOLUTE);
    }
  }

  /** Measures the numbers of a step written in a way, and tells how many there are. */
  #measure(at: number, way: number): number {
    const [step, letter, measured] = [this.steps[at]!, this.#letters[at]!, this.#measured];
    const before = step.shape?.length ?? 0;
    const count = before + countOf(letter, step);
    for (let index = 0; index < before; index += 1)
      measured[index] = measureText(step.shape![index]!);
    for (let index = before; index < count; index += 1)
      measured[index] = measure(coordinate(letter, step, way, index - before), this.precision);
    return count;
  }

  #add(at: number, way: number): void {
    const [count, measured, letter] = [this.#measure(at, way), this.#measured, this.#letters[at]!];
    const length = lengthOfAll(measured, count, letter === 'a');
    const first = count > 0 ? measured[0]! : 0;
    if (count > 0 && isPointed(measured[count - 1]!)) this.#marks[at * WAYS + way] = ENDS_POINTED;
    if (at === 0) this.#costs[way] = length + 1;
    else for (const other of at === 1 ? SECOND : LATER) this.#append(at, way, other, length, first);
  }

  /** Puts a way behind one of those before, if that makes the shortest text. */
  #append(at: number, way: number, before: number, length: number, first: number): void {
    const [own, other] = [at * WAYS + way, (at - 1) * WAYS + before];
    const silent =
      length > 0 && before === way && goesOn(this.#letters[at - 1]!) === this.#letters[at]!;
    const isGlued = isMinus(first) || (isPoint(first) && this.#has(other, ENDS_POINTED));
    const cost = this.#costs[other]! + length + (silent && isGlued ? 0 : 1);
    if (cost >= this.#costs[own]!) return;
    this.#costs[own] = cost;
    this.#marks[own] =
      (this.#marks[own]! & ENDS_POINTED) +
      (before === ABSOLUTE ? AFTER_ABSOLUTE : 0) +
      (silent ? SILENT : 0) +
      (silent && !isGlued ? SPACED : 0);
  }

  #has(own: number, mark: number): boolean {
    return (this.#marks[own]! & mark) !== 0;
  }

  /** The way of each step on the shortest text. */
  #chosen(last: number): Uint8Array {
    const chosen = new Uint8Array(this.steps.length);
    const [relative, absolute] = [this.#costs[last * WAYS]!, this.#costs[last * WAYS + 1]!];
    let way = relative < absolute || (relative === absolute && last > 0) ? RELATIVE : ABSOLUTE;
    for (let at = last; at >= 0; at -= 1) {
      chosen[at] = way;
      way = this.#has(at * WAYS + way, AFTER_ABSOLUTE) ? ABSOLUTE : RELATIVE;
    }
    return chosen;
  }

  #write(at: number, way: number, text: Text): void {
    const [step, letter, own] = [this.steps[at]!, this.#letters[at]!, at * WAYS + way];
    if (!this.#has(own, SILENT)) text.put(way === ABSOLUTE ? letter.toUpperCase() : letter);
    else if (this.#has(own, SPACED)) text.space();
    const [count, before] = [this.#measure(at, way), step.shape?.length ?? 0];
    for (let index = 0; index < count; index += 1) {
      if (index > 0 && !isGlued(this.#measured, index, letter === 'a')) text.space();
      if (index < before) text.put(step.shape![index]!);
      else text.number(coordinate(letter, step, way, index - before), this.precision);
    }
  }

  shortest(): string {
    const last = this.steps.length - 1;
    const chosen = this.#chosen(last);
    const text = new Text(this.#costs[last * WAYS + chosen[last]!]!);
    for (let at = 0; at <= last; at += 1) this.#write(at, chosen[at]!, text);
    return text.toString();
  }
}

/**
 * Path data in as few characters as these commands can be written with: for every way to write a
 * command the shortest text up to it is kept.
 *
 * @param precision decimals of every point
 */
export const writePath = (steps: readonly Step[], precision: number): string =>
  steps.length > 0 ? new Ways(steps, precision).shortest() : '';
