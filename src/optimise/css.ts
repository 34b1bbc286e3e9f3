/** A declaration of a style attribute. */
export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** A comment, a string, a bracket with all that it holds, an escape, a separator or other text. */
const token =
  /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\\[^]|[()[\];]|[^\\"'()[\];/]+|\//g;

/** Splits at semicolons that are not inside a string or brackets (`url(data:image/png;base64,…)`). */
function split(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [part] of text.matchAll(token)) {
    if (part.startsWith('/*')) continue;
    if (part === '(' || part === '[') depth += 1;
    if (part === ')' || part === ']') depth -= 1;
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
