import { lexer, tokenize, tokenTypes as T } from 'css-tree';

const isNamed = new Map<string, boolean>();

/** Whether a keyword is a colour that covers what is below it. */
function isColour(keyword: string): boolean {
  const known = isNamed.get(keyword);
  if (known !== undefined) return known;
  const found = lexer.match('<named-color> | currentcolor', keyword).error === null;
  if (isNamed.size > 1_000) isNamed.clear();
  isNamed.set(keyword, found);
  return found;
}

/** A value's tokens without white space and comments. */
function tokensIn(value: string): { type: number; text: string }[] {
  const found: { type: number; text: string }[] = [];
  tokenize(value, (type, start, end) => {
    if (type !== T.WhiteSpace && type !== T.Comment)
      found.push({ type, text: value.slice(start, end) });
  });
  return found;
}

/**
 * What a paint does to what is below it: `nothing`, `covers` it whole, or `unknown`. A variable is
 * taken for what stands for it where it is not set.
 */
export function paintOf(value: string): 'nothing' | 'covers' | 'unknown' {
  const [first, ...rest] = tokensIn(value);
  if (first?.type === T.Ident && rest.length === 0) {
    const keyword = first.text.toLowerCase();
    if (keyword === 'none' || keyword === 'transparent') return 'nothing';
    return isColour(keyword) ? 'covers' : 'unknown';
  }
  // Those of four and of eight digits say how much of what is below shines through.
  if (first?.type === T.Hash && rest.length === 0)
    return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(first.text) ? 'covers' : 'unknown';
  const [name, comma, ...fallback] = rest;
  const isVariable = first?.type === T.Function && first.text.toLowerCase() === 'var(';
  if (!isVariable || name?.type !== T.Ident || comma?.type !== T.Comma) return 'unknown';
  if (fallback.pop()?.type !== T.RightParenthesis) return 'unknown';
  const colour = paintOf(fallback.map(({ text }) => text).join(' '));
  return colour === 'covers' ? 'covers' : 'unknown';
}

const ABSOLUTE_UNITS = /(?:px|pt|pc|in|cm|mm|q)$/i;
/** Keywords that go by what is around them. */
const RELATIVE = /^(?:bolder|lighter|larger|smaller)$/i;
const COLOUR_FUNCTIONS = /^(?:rgba?|hsla?)\($/i;

/** Whether a value means the same on any element: it depends on no font, box or variable. */
export const isAbsolute = (value: string): boolean =>
  tokensIn(value).every(({ type, text }) => {
    if (type === T.Dimension) return ABSOLUTE_UNITS.test(text);
    if (type === T.Function) return COLOUR_FUNCTIONS.test(text);
    if (type === T.Ident) return !RELATIVE.test(text);
    return [T.Hash, T.Number, T.Comma, T.RightParenthesis].includes(type);
  });
