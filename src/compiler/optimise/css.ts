/** A declaration of a style attribute. */
export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** A comment, a string, an escape, a character that structures CSS, or other text. */
const token =
  /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\\[^]|[()[\]{},;]|[^\\"'()[\]{},;/]+|\//g;

/** CSS cut where its structure may change; comments are left out. */
export const tokens = (text: string): string[] =>
  [...text.matchAll(token)].map(([part]) => part).filter((part) => !part.startsWith('/*'));

/** Splits at semicolons that are not inside a string or brackets (`url(data:image/png;base64,…)`). */
function split(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const part of tokens(text)) {
    if ('([{'.includes(part)) depth += 1;
    if (')]}'.includes(part)) depth -= 1;
    if (part === ';' && depth <= 0) parts.push('');
    else parts[parts.length - 1] += part;
  }
  return parts;
}

/** The declarations of a style attribute, in order; what is none is left out, as browsers do. */
export function declarations(style: string): Declaration[] {
  return split(style).flatMap((text) => {
    const [, name, rest] = /^\s*(-{0,2}[A-Za-z_][\w-]*)\s*:([^]*)$/.exec(text) ?? [];
    if (name === undefined || rest === undefined) return [];
    const value = rest.replace(/\s*!\s*important\s*$/i, '').trim();
    // Custom properties are the only ones whose names distinguish upper and lower case.
    const property = name.startsWith('--') ? name : name.toLowerCase();
    return value === '' ? [] : [{ property, value, important: value !== rest.trim() }];
  });
}

/** What a style attribute comes to: of what is said twice the last, or the important one. */
export function cascade(style: string): Map<string, string> {
  const result = new Map<string, string>();
  const important = new Set<string>();
  for (const { property, value, important: strong } of declarations(style)) {
    if (important.has(property) && !strong) continue;
    if (strong) important.add(property);
    // Taken out first, so that the order is that of the declarations that count.
    result.delete(property);
    result.set(property, value);
  }
  return result;
}
