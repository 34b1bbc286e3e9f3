import { parse, tokenize, tokenTypes as T, type CssNode } from 'css-tree';
import { Faulty, MOST_FAULTS, refuse, tooMany } from './fault.js';

export interface Token {
  type: number;
  /** As it is written. */
  text: string;
  offset: number;
}

/** Brackets inside each other. Parsers recurse into them; no icon needs a tenth of it. */
export const NESTING = 64;

const CLOSING: ReadonlyMap<number, number> = new Map([
  [T.Function, T.RightParenthesis],
  [T.LeftParenthesis, T.RightParenthesis],
  [T.LeftSquareBracket, T.RightSquareBracket],
  [T.LeftCurlyBracket, T.RightCurlyBracket],
]);
const CLOSERS = new Set(CLOSING.values());

/** Whether a string token has the quote that ends it, which the end of the text may have cut off. */
function isClosed(text: string): boolean {
  if (text.length < 2 || text.at(-1) !== text[0]) return false;
  let backslashes = 0;
  while (text.at(-2 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 0;
}

/** Names are compared as they are written, so none may be written in another way. */
const PLAINLY_NAMED = new Set<number>([T.Function, T.AtKeyword, T.Dimension]);

function judge({ type, text, offset }: Token): void {
  if (type === T.BadString || (type === T.String && !isClosed(text)))
    refuse('css-syntax', { because: 'string-open' }, offset);
  if (type === T.BadUrl || (type === T.Url && !text.endsWith(')')))
    refuse('css-syntax', { because: 'url-open' }, offset);
  if (type === T.Comment && (text.length < 4 || !text.endsWith('*/')))
    refuse('css-syntax', { because: 'comment-open' }, offset);
  if (PLAINLY_NAMED.has(type) && text.includes('\\'))
    refuse('css-syntax', { because: 'escaped', text }, offset);
}

/**
 * The tokens of a piece of CSS in which every string, comment and bracket is closed.
 *
 * @throws {Faulty} `css-syntax` or `css-limit`
 */
export function tokensOf(css: string): Token[] {
  const nul = css.indexOf('\0');
  if (nul >= 0) refuse('css-syntax', { because: 'nul' }, nul);
  const tokens: Token[] = [];
  const open: number[] = [];
  tokenize(css, (type, start, end) => {
    const token = { type, text: css.slice(start, end), offset: start };
    judge(token);
    const closing = CLOSING.get(type);
    if (closing !== undefined) open.push(closing);
    if (open.length > NESTING)
      refuse(
        'css-limit',
        { what: 'brackets inside each other (a fixed limit)', limit: NESTING },
        start,
      );
    if (CLOSERS.has(type) && open.pop() !== type)
      refuse('css-syntax', { because: 'closes-nothing', text: token.text }, start);
    tokens.push(token);
  });
  if (open.length > 0) refuse('css-syntax', { because: 'bracket-open' }, css.length);
  return tokens;
}

export const isSpace = ({ type }: Token): boolean => type === T.WhiteSpace || type === T.Comment;

/**
 * Parses CSS whose tokens are sound. Values and conditions stay text, which is judged by its tokens.
 *
 * @throws {Faulty}
 */
export function parseCss(css: string, context: 'declarationList' | 'stylesheet'): CssNode {
  tokensOf(css);
  let errors = 0;
  try {
    return parse(css, {
      context,
      parseValue: false,
      parseAtrulePrelude: false,
      positions: true,
      // It reads on behind each error, which takes a while.
      onParseError: () => {
        errors += 1;
        if (errors > MOST_FAULTS) throw new Faulty(tooMany());
      },
    });
  } catch (error) {
    if (error instanceof Faulty) throw error;
    return refuse('css-syntax', { because: 'parser', text: String((error as Error).message) });
  }
}
