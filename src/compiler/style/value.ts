import { ident, string, tokenTypes as T, url } from 'css-tree';
import { isOwnAddress, trimmedAddress } from './address.js';
import { faultIn, refuse, type CssFault } from './fault.js';
import { FORBIDDEN } from './properties.js';
import { isSpace, tokensOf, type Token } from './tokens.js';

/**
 * Functions that a value may call, in lower case. None of them can take an address: `image()`,
 * `image-set()`, `cross-fade()`, `src()`, `paint()`, `element()` and `attr()` can, and are not here.
 */
const FUNCTIONS = new Set(
  (
    'abs acos asin atan atan2 calc clamp cos exp hypot log max min mod pow rem round sign sin sqrt ' +
    'tan color color-mix device-cmyk hsl hsla hwb icc-color lab lch light-dark oklab oklch rgb rgba ' +
    'var env matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d ' +
    'scalex scaley scalez skew skewx skewy translate translate3d translatex translatey translatez ' +
    'blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia ' +
    'circle ellipse inset path polygon ray rect shape xywh cubic-bezier linear steps ' +
    'conic-gradient linear-gradient radial-gradient repeating-conic-gradient ' +
    'repeating-linear-gradient repeating-radial-gradient'
  ).split(' '),
);

/** An address that stays within the drawing, as it is to be written. */
function ownAddress(address: string, offset: number): string {
  const target = trimmedAddress(address);
  if (!isOwnAddress(target)) refuse('css-address', { target: address }, offset);
  return target;
}

/** `url( "#a" )`: the address, and how many tokens it takes from the function's own on. */
function quotedUrl(tokens: readonly Token[], index: number): { address: string; length: number } {
  const within: Token[] = [];
  for (let at = index + 1; tokens[at]?.type !== T.RightParenthesis; at += 1)
    within.push(tokens[at]!);
  const [argument, ...more] = within.filter((token) => !isSpace(token));
  if (argument?.type !== T.String || more.length > 0)
    refuse('css-syntax', { because: 'one-address' }, tokens[index]?.offset);
  return { address: string.decode(argument?.text ?? ''), length: within.length + 2 };
}

/**
 * A `<` in a style sheet may end it, since React writes the text of one as it is; an `&` may come
 * out as another character, and differ from what React hydrates.
 */
const withoutMarkup = (text: string) => text.replaceAll('<', '\\3c ').replaceAll('&', '\\26 ');

/** The same in a name, where both come as escapes already. */
const nameWithoutMarkup = (name: string) =>
  name.replaceAll('\\<', '\\3c ').replaceAll('\\&', '\\26 ');

const isUrlFunction = ({ type, text }: Token) => type === T.Function && /^url\($/i.test(text);

function isKnown(text: string, more?: ReadonlySet<string>): boolean {
  const name = text.slice(0, -1).toLowerCase();
  return FUNCTIONS.has(name) || (more?.has(name) ?? false);
}

/** Writes one token anew. */
function written({ type, text, offset }: Token, more?: ReadonlySet<string>): string {
  switch (type) {
    case T.String:
      return withoutMarkup(string.encode(string.decode(text)));
    case T.Ident:
      return text.includes('\\') ? nameWithoutMarkup(ident.encode(ident.decode(text))) : text;
    case T.Function:
      return isKnown(text, more)
        ? text
        : refuse('css-function', { name: text.slice(0, -1) }, offset);
    case T.CDO:
    case T.CDC:
      return refuse('css-syntax', { because: 'out-of-place', text }, offset);
    case T.Delim:
      // No value has one, and written as a name it still has no meaning.
      if (text === '&') return '\\26 ';
      if (text === '<' || text === '\\')
        refuse('css-syntax', { because: 'out-of-place', text }, offset);
      return text;
    case T.Hash:
      if (text.includes('\\')) refuse('css-syntax', { because: 'escaped', text }, offset);
      return text;
    default:
      return text;
  }
}

/** Neither side of these needs a space. */
const TIGHT = new Set<number>([T.Comma]);
const OPENS = new Set<number>([T.Function, T.LeftParenthesis]);

/**
 * A value written anew from its tokens: nothing that was not read as what it is comes through.
 *
 * @param more functions that are known beside those of values
 * @throws {Faulty} for what is not known to be harmless
 */
export function writeValue(tokens: readonly Token[], more?: ReadonlySet<string>): string {
  let text = '';
  let before: Token | undefined;
  let spaced = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (isSpace(token)) {
      spaced = true;
      continue;
    }
    const needless =
      !before || TIGHT.has(before.type) || OPENS.has(before.type) || TIGHT.has(token.type);
    if (spaced && !needless && token.type !== T.RightParenthesis) text += ' ';
    spaced = false;
    before = token;
    if (token.type === T.Url || isUrlFunction(token)) {
      const { address, length } =
        token.type === T.Url
          ? { address: url.decode(token.text), length: 1 }
          : quotedUrl(tokens, index);
      text += withoutMarkup(url.encode(ownAddress(address, token.offset)));
      index += length - 1;
      before = tokens[index];
    } else text += written(token, more);
  }
  return text;
}

/** Colours, numbers, lengths and keywords: nothing in them can be more than it seems. */
const PLAIN = /^[#\w.\s,%+-]*$/;

/** Drawings repeat their values; pictures in addresses are not worth remembering. */
const verdicts = new Map<string, CssFault | undefined>();
const REMEMBERED = { values: 5_000, length: 200 };

function verdict(value: string): CssFault | undefined {
  if (verdicts.has(value)) return verdicts.get(value);
  const found = faultIn(() => writeValue(tokensOf(value)));
  if (verdicts.size >= REMEMBERED.values) verdicts.clear();
  if (value.length <= REMEMBERED.length) verdicts.set(value, found);
  return found;
}

/**
 * What is wrong with the value of a property: of a style, of a presentation attribute, or of an
 * animation. Absent if the value can neither fetch anything, nor reach outside the drawing, nor
 * be read in two ways. Whether the property exists and takes such a value is not asked.
 *
 * @param property its name in lower case, or that of a custom property
 */
export function judgeValue(property: string, value: string): CssFault | undefined {
  if (FORBIDDEN.has(property)) return { rule: 'css-property', args: { property } };
  if (PLAIN.test(value)) return undefined;
  const found = verdict(value);
  // A pointer of one's own is drawn outside the icon too.
  if (!found && property === 'cursor' && /url\(/i.test(value))
    return { rule: 'css-address', args: { target: value } };
  return found;
}
