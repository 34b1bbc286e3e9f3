import { tokenTypes as T } from 'css-tree';
import { Faulty, faultIn, notUnderstood } from './fault.js';
import { tokensOf, type Token } from './tokens.js';
import { writeValue } from './value.js';

/** Functions that only a condition has. */
const FUNCTIONS: ReadonlySet<string> = new Set(['selector', 'font-format', 'font-tech']);

const NOT_IN_CONDITIONS = new Set<number>([
  T.LeftCurlyBracket,
  T.RightCurlyBracket,
  T.Semicolon,
  T.AtKeyword,
]);

const isLess = ({ type, text }: Token) => type === T.Delim && text === '<';

/**
 * `(1px < width)` as `(width > 1px)`: a `<` cannot be escaped where it compares, and must not stand
 * in a style sheet.
 */
function turned(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let open = -1, index = 0; index < result.length; index += 1) {
    const token = result[index]!;
    if (token.type === T.LeftParenthesis) open = index;
    if (token.type !== T.RightParenthesis || open < 0) continue;
    const within = result.slice(open + 1, index);
    if (within.some(isLess)) {
      const words = within.map((part) => (isLess(part) ? { ...part, text: '>' } : part));
      // `<=` is two tokens, which stay in their order.
      const groups: Token[][] = [];
      for (const word of words) {
        const last = groups.at(-1)?.at(-1);
        if (last?.text === '>' && word.text === '=') groups.at(-1)?.push(word);
        else groups.push([word]);
      }
      result.splice(open + 1, within.length, ...groups.toReversed().flat());
    }
    open = -1;
  }
  return result;
}

/**
 * The condition of an at-rule, written anew.
 *
 * @throws {Faulty} `css-at-rule` for what is not understood
 */
export function writeCondition(name: string, prelude: string): string {
  const tokens = tokensOf(prelude);
  if (tokens.some(({ type }) => NOT_IN_CONDITIONS.has(type)))
    throw new Faulty(notUnderstood(`${name} ${prelude}`));
  let text = '';
  const wrong = faultIn(() => {
    text = writeValue(name === 'media' ? turned(tokens) : tokens, FUNCTIONS);
  });
  if (wrong)
    throw new Faulty(wrong.rule === 'css-syntax' ? notUnderstood(`${name} ${prelude}`) : wrong);
  return text;
}
