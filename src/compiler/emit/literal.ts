import { escaped, HIDDEN } from '../hidden.js';
import type { Value } from '../types.js';

/** Nearly all texts have nothing but plain characters, which is quick to tell. */
const UNUSUAL = /[^ -~]/;

/** Hidden characters become escapes, so that a reader of the module sees that they are there. */
const hidden = (character: string) => (character === '\n' ? '\\n' : escaped(character));

const escape = (text: string) => {
  const written = text.replaceAll('\\', '\\\\');
  const visible = UNUSUAL.test(written) ? written.replace(HIDDEN, hidden) : written;
  return visible.replace(/<(?=\/|!--)/g, '<\\');
};

/** Text of which nothing needs an escape, as nearly all names and specifiers are. */
const PLAIN = /^[\w ./-]*$/;

/** A string as JavaScript, in the quotes that need fewer escapes. */
export function literal(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const single = text.split("'").length <= text.split('"').length;
  return single
    ? `'${escape(text).replaceAll("'", "\\'")}'`
    : `"${escape(text).replaceAll('"', '\\"')}"`;
}

/** Text around references, as JavaScript in which `id` holds what is the instance's own. */
export function expression(value: Value): string {
  if (typeof value === 'string') return literal(value);
  const parts = value.map((part) =>
    typeof part === 'string'
      ? escape(part).replaceAll('`', '\\`').replaceAll('${', '\\${')
      : // A hyphen would end the id in `begin="a.end"`.
        `\${id}_${part.id}`,
  );
  return `\`${parts.join('')}\``;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Properties in the order given, on one line. */
export function object(properties: [string, string][]): string {
  if (properties.length === 0) return '{}';
  const written = properties.map(
    ([name, code]) => `${identifier.test(name) ? name : literal(name)}: ${code}`,
  );
  return `{ ${written.join(', ')} }`;
}
