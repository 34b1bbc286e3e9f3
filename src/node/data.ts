import { isRegExp } from 'node:util/types';

/** Whether an object is one of braces, from whichever realm. */
function isRecord(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Whether a value is data throughout: what it does can then be told from what it says, and it can
 * be sent to a worker. Regular expressions count as data; functions and instances of classes do not.
 */
export function isData(value: unknown, within: readonly object[] = []): boolean {
  if (typeof value !== 'object' || value === null)
    return !['function', 'symbol', 'bigint'].includes(typeof value);
  if (isRegExp(value)) return true;
  if (within.includes(value) || !(Array.isArray(value) || isRecord(value))) return false;
  const inside = [...within, value];
  return Object.values(value).every((part) => isData(part, inside));
}
