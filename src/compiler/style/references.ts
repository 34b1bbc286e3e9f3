import { string, tokenize, tokenTypes as T, url } from 'css-tree';
import type { Reference } from '../types.js';
import { trimmedAddress } from './address.js';

const decoded = (fragment: string) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The id behind the `#` of an address; undefined where there is none.
 *
 * @param known the ids that there are: `#a%20b` is an element called `a b`, unless there is one that
 * is called `a%20b`
 */
export function idOf(address: string, known?: ReadonlySet<string>): string | undefined {
  const target = trimmedAddress(address);
  if (!target.startsWith('#') || target.length === 1) return undefined;
  const id = target.slice(1);
  return known?.has(id) ? id : decoded(id);
}

/** Where the addresses of a value stand. Those with more than a string in them are none. */
function addressesIn(value: string): { start: number; end: number; address: string }[] {
  const found: { start: number; end: number; address: string }[] = [];
  let start = -1;
  let address: string | undefined;
  tokenize(value, (type, from, to) => {
    const text = value.slice(from, to);
    if (type === T.Url) found.push({ start: from, end: to, address: url.decode(text) });
    else if (type === T.Function && text.toLowerCase() === 'url(')
      [start, address] = [from, undefined];
    else if (start < 0 || type === T.WhiteSpace || type === T.Comment) return;
    else if (type === T.String && address === undefined) address = string.decode(text);
    else {
      if (type === T.RightParenthesis && address !== undefined)
        found.push({ start, end: to, address });
      start = -1;
    }
  });
  return found;
}

/**
 * A value cut into text and references: `fill="url( '#a' ) red"` is `url(#`, `{ id: 'a' }` and
 * `) red`. Every spelling is understood: quotes, spaces, escapes, percent-encoding, upper case.
 *
 * @param known the ids that there are; one that is spelt with percent signs is told from an
 * encoded one by them
 * @returns the value alone where there is no reference
 */
export function references(value: string, known?: ReadonlySet<string>): (string | Reference)[] {
  if (!value.includes('(') || !/url\(/i.test(value)) return [value];
  const parts: (string | Reference)[] = [];
  let [text, end] = ['', 0];
  for (const { start, end: after, address } of addressesIn(value)) {
    const id = idOf(address, known);
    if (id === undefined) continue;
    parts.push(`${text}${value.slice(end, start)}url(#`, { id });
    [text, end] = [')', after];
  }
  return [...parts, text + value.slice(end)].filter((part) => part !== '');
}

/** Whether a value refers to an element by its id. */
export const isReferring = (value: string): boolean =>
  references(value).some((part) => typeof part !== 'string');
