import { PLAIN } from './measure.js';
import { decimal } from './quantise.js';

const [SPACE, MINUS, POINT, ZERO] = [32, 45, 46, 48];

/** Of a plain number with its sign and point, and with more decimals than it has digits. */
const LONGEST = 40;

/** Characters that `fromCharCode` takes as arguments without a thought to the stack. */
const FEW = 4096;

/**
 * Path data as it is written, character by character: a string for each of its numbers would keep
 * the collector busy.
 */
export class Text {
  #codes: Uint8Array;
  #length = 0;

  /** @param size characters that it will have, as far as is known */
  constructor(size: number) {
    this.#codes = new Uint8Array(size);
  }

  /** Makes room for so many characters. */
  #need(count: number): void {
    if (this.#length + count <= this.#codes.length) return;
    const codes = new Uint8Array(2 * this.#length + count);
    codes.set(this.#codes);
    this.#codes = codes;
  }

  #code(code: number): void {
    this.#codes[this.#length] = code;
    this.#length += 1;
  }

  space(): void {
    this.#need(1);
    this.#code(SPACE);
  }

  /** @param text of ASCII characters */
  put(text: string): void {
    this.#need(text.length);
    for (let at = 0; at < text.length; at += 1) this.#code(text.charCodeAt(at));
  }

  /** The same as `put(decimal(units, precision))`. */
  number(units: number, precision: number): void {
    let rest = Math.abs(units);
    if (!(rest < PLAIN)) return this.put(decimal(units, precision));
    this.#need(LONGEST);
    if (units < 0) this.#code(MINUS);
    let digits = precision;
    for (; digits > 0 && rest % 10 === 0; digits -= 1) rest /= 10;
    let count = 1;
    for (let power = 10; rest >= power; power *= 10) count += 1;
    // What is less than one begins with its point, and with zeros behind it.
    const all = digits > 0 ? Math.max(count, digits) + 1 : count;
    const point = digits > 0 ? all - 1 - digits : -1;
    for (let at = all - 1; at >= 0; at -= 1) {
      const digit = rest % 10;
      this.#codes[this.#length + at] = at === point ? POINT : ZERO + digit;
      if (at !== point) rest = (rest - digit) / 10;
    }
    this.#length += all;
  }

  toString(): string {
    const codes = this.#codes.subarray(0, this.#length);
    return codes.length <= FEW ? String.fromCharCode(...codes) : new TextDecoder().decode(codes);
  }
}
