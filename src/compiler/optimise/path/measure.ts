import { decimal } from './quantise.js';

/**
 * What a number takes when it is written, told without writing it: its length above three bits that
 * say what it begins with and whether it has a point.
 */
const [MINUS, POINT, POINTED, LENGTH] = [1, 2, 4, 8];

export const isMinus = (measured: number): boolean => (measured & MINUS) !== 0;
/** Whether it begins with its point. */
export const isPoint = (measured: number): boolean => (measured & POINT) !== 0;
export const isPointed = (measured: number): boolean => (measured & POINTED) !== 0;
export const lengthOf = (measured: number): number => measured >> 3;

/** A number that is written already. */
export function measureText(text: string): number {
  const first = text.charCodeAt(0);
  return (
    text.length * LENGTH +
    (first === 45 ? MINUS : first === 46 ? POINT : 0) +
    (text.includes('.') ? POINTED : 0)
  );
}

/** Whole numbers up to here are written without an exponent, and their tenths are exact. */
export const PLAIN = 1e15;

/** The same of `decimal(units, precision)`. */
export function measure(units: number, precision: number): number {
  let rest = Math.abs(units);
  if (!(rest < PLAIN)) return measureText(decimal(units, precision));
  const minus = units < 0 ? MINUS : 0;
  let digits = precision;
  for (; digits > 0 && rest % 10 === 0; digits -= 1) rest /= 10;
  let count = 1;
  for (let power = 10; rest >= power; power *= 10) count += 1;
  if (digits === 0) return (count + minus) * LENGTH + minus;
  if (count > digits) return (count + 1 + minus) * LENGTH + minus + POINTED;
  return (digits + 1 + minus) * LENGTH + (minus || POINT) + POINTED;
}
