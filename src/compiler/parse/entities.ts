/** An entity that is not safe to expand: a finding's rule and arguments. */
export class UnsafeEntity extends Error {
  constructor(
    readonly rule: 'too-many-entities' | 'entity-markup' | 'external-entity',
    readonly entity: string,
  ) {
    super(rule);
    this.name = 'UnsafeEntity';
  }
}

/**
 * Characters that all the entities of one file may come to. Editors use them for namespace URIs
 * (Illustrator's is about 30 characters, used a dozen times); a bomb needs millions.
 */
const LIMIT = 20_000;

const declaration =
  /<!ENTITY\s+(%\s+)?([^\s"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b[^>]*)\s*>/g;

/** The entities that a DOCTYPE declares, as declared. */
function declared(doctype: string): Map<string, string> {
  const values = new Map<string, string>();
  const withoutComments = doctype.replace(/<!--[^]*?-->/g, '');
  for (const [, parameter, name = '', double, single, external] of withoutComments.matchAll(
    declaration,
  )) {
    // A parameter entity can only build other declarations, which no drawing needs.
    if (external || parameter) throw new UnsafeEntity('external-entity', name);
    // XML: the first declaration is the one that binds.
    if (!values.has(name)) values.set(name, double ?? single ?? '');
  }
  return values;
}

/**
 * Lets a parser's table of entities resolve those that the DOCTYPE declares, each use counted: a
 * few entities inside each other or one long one used often both stop at the same limit.
 *
 * @param table the parser's own, with the five of XML in it
 * @throws {UnsafeEntity} here or at the use that goes too far
 */
export function defineEntities(table: Record<string, string>, doctype: string): void {
  const values = declared(doctype);
  let expanded = 0;

  const expand = (name: string, within: readonly string[]): string => {
    if (within.includes(name)) throw new UnsafeEntity('too-many-entities', name);
    const text = (values.get(name) ?? '').replace(/&([^;\s&]+);/g, (reference, inner: string) =>
      values.has(inner) ? expand(inner, [...within, name]) : (character(inner) ?? reference),
    );
    expanded += text.length;
    // XML would read elements in it; this parser gives its text.
    if (text.includes('<')) throw new UnsafeEntity('entity-markup', name);
    if (expanded > LIMIT) throw new UnsafeEntity('too-many-entities', within[0] ?? name);
    return text;
  };
  const character = (name: string): string | undefined => {
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
    return code <= 0x10ffff ? String.fromCodePoint(code) : table[name];
  };

  for (const name of values.keys()) {
    Object.defineProperty(table, name, { get: () => expand(name, []), configurable: true });
  }
}
