import { tokens } from './css.js';

/** Rules whose block holds rules of the page's kind again. */
const GROUPING = /^@(media|supports|layer|container)\b/i;

/** Splits a selector list at its commas, not at those inside `:is(a, b)` or a string. */
function selectors(prelude: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of tokens(prelude)) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth -= 1;
    if (token === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Selectors that together select within the scope what one selected within the drawing. The
 * drawing's `svg` is the scope itself, and so may be what has a class of the `<svg>`'s.
 */
function scoped(selector: string, scope: string, rootClasses: readonly string[]): string[] {
  if (selector.startsWith(scope)) return [selector];
  // An instance's ids hold characters that may not follow a #.
  const text = selector.replace(/#([\w-]+)/g, '[id="$1"]');
  const own = text.replace(/^(svg|:root)(?![\w-])/i, scope);
  if (own !== text) return [own];
  const first = /^\.([\w-]+)/.exec(text)?.[1] ?? '';
  return rootClasses.includes(first)
    ? [`${scope}${text}`, `${scope} ${text}`]
    : [`${scope} ${text}`];
}

/**
 * A style sheet inside a page's SVG is a style sheet of the whole page: `path { fill: red }` would
 * paint all others too. Every selector is bound to a class of the drawing's own.
 *
 * @param scope a selector, such as `.altglyph-sun`
 * @param rootClass class attribute of the `<svg>`
 */
export function scopeSheet(css: string, scope: string, rootClass = ''): string {
  const classes = rootClass.split(/\s+/).filter(Boolean);
  let result = '';
  let prelude = '';
  /** For each open block whether its rules are to be scoped. */
  const blocks: boolean[] = [];
  for (const token of tokens(css)) {
    const rulesHere = blocks.every(Boolean);
    if (token === '{' && rulesHere) {
      const head = prelude.trim();
      const grouping = GROUPING.test(head);
      const bound = selectors(head).flatMap((selector) => scoped(selector, scope, classes));
      result += `${head.startsWith('@') ? head : bound.join(',')}{`;
      prelude = '';
      blocks.push(grouping);
    } else if (token === '{') {
      result += `${prelude}{`;
      prelude = '';
      blocks.push(false);
    } else if (token === '}') {
      result += `${prelude.trim()}}`;
      prelude = '';
      blocks.pop();
    } else if (token === ';') {
      result += `${prelude.trim()};`;
      prelude = '';
    } else prelude += token;
  }
  return result;
}
