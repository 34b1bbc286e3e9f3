import { Refused } from './refused.js';

const SPACE = /[ \t\r\n]*/y;
const NAME = /[^\s"'<>%&;]+/y;

/** Reads a DOCTYPE from left to right, each character once. */
class Scanner {
  at = 0;
  constructor(readonly text: string) {}

  /** What a sticky expression matches here; '' if it does not. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Moves behind the next occurrence of a text, or to the end; what was passed over. */
  past(text: string): string {
    const found = this.text.indexOf(text, this.at);
    const end = found < 0 ? this.text.length : found;
    const passed = this.text.slice(this.at, end);
    this.at = end + (found < 0 ? 0 : text.length);
    return passed;
  }
}

/** One declaration, the scanner standing behind `<!ENTITY`. */
function declaration(scanner: Scanner): { name: string; value: string } {
  scanner.take(SPACE);
  const parameter = scanner.text[scanner.at] === '%';
  if (parameter) {
    scanner.at += 1;
    scanner.take(SPACE);
  }
  const name = scanner.take(NAME);
  scanner.take(SPACE);
  const quote = scanner.text[scanner.at] ?? '';
  // A parameter entity can only build other declarations, which no drawing needs.
  if (parameter || (quote !== '"' && quote !== "'"))
    throw new Refused({ rule: 'external-entity', args: { entity: name } });
  scanner.at += 1;
  return { name, value: scanner.past(quote) };
}

/** The entities that a DOCTYPE declares, as declared. */
function declared(doctype: string): Map<string, string> {
  const values = new Map<string, string>();
  const scanner = new Scanner(doctype);
  for (;;) {
    scanner.past('<!');
    if (scanner.at >= doctype.length) return values;
    if (doctype.startsWith('--', scanner.at)) scanner.past('-->');
    else if (doctype.startsWith('ENTITY', scanner.at)) {
      scanner.at += 'ENTITY'.length;
      const { name, value } = declaration(scanner);
      // XML: the first declaration is the one that binds.
      if (!values.has(name)) values.set(name, value);
    }
  }
}

const REFERENCE = /&([^;\s&]+);/g;

/** Whether XML may hold the character: not most controls, halves of pairs and the last two. */
const isCharacter = (code: number) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** A declared text cut into plain text and the names of other entities. */
type Part = string | { entity: string };

class Entities {
  private readonly parts = new Map<string, readonly Part[]>();
  private spent = 0;

  constructor(
    private readonly values: ReadonlyMap<string, string>,
    private readonly table: Readonly<Record<string, string>>,
    private readonly limit: number,
  ) {}

  /** The text of a character reference or of one of XML's own entities. */
  private character(name: string): string | undefined {
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,8})|(\d{1,8}))$/i.exec(name) ?? [];
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
    return isCharacter(code) ? String.fromCodePoint(code) : this.table[name];
  }

  private partsOf(name: string): readonly Part[] {
    const known = this.parts.get(name);
    if (known) return known;
    const [found, text]: [Part[], string] = [[], this.values.get(name) ?? ''];
    let end = 0;
    for (const { 0: all, 1: inner = '', index } of text.matchAll(REFERENCE)) {
      found.push(text.slice(end, index));
      found.push(this.values.has(inner) ? { entity: inner } : (this.character(inner) ?? all));
      end = index + all.length;
    }
    const cut = [...found, text.slice(end)].filter((part) => part !== '');
    // XML would read elements in it, where this parser gives its text.
    if (cut.some((part) => typeof part === 'string' && part.includes('<')))
      throw new Refused({ rule: 'entity-markup', args: { entity: name } });
    this.parts.set(name, cut);
    return cut;
  }

  private spend(amount: number, entity: string): void {
    const { limit } = this;
    this.spent += amount;
    if (this.spent > limit)
      throw new Refused({ rule: 'too-many-entities', args: { entity, limit } });
  }

  /** Without recursion, since entities may be nested as deeply as a file is long. */
  expand(name: string): string {
    let text = '';
    const open: { entity: string; at: number }[] = [];
    const within = new Set<string>();
    const enter = (entity: string) => {
      if (within.has(entity))
        throw new Refused({ rule: 'malformed', args: { because: 'entity-in-itself', entity } });
      this.spend(1, name);
      within.add(entity);
      open.push({ entity, at: 0 });
    };
    enter(name);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const part = this.partsOf(top.entity)[top.at];
      top.at += 1;
      if (part === undefined) {
        within.delete(top.entity);
        open.pop();
      } else if (typeof part === 'string') {
        this.spend(part.length, name);
        text += part;
      } else enter(part.entity);
    }
    return text;
  }
}

/**
 * Lets a parser's table of entities resolve those that the DOCTYPE declares. What they come to is
 * counted, each use of an entity as one character at least: a few entities inside each other, one
 * long one used often and a great many empty ones all stop at the same limit.
 *
 * @param table the parser's own, with the five of XML in it
 * @param limit characters that all uses in the file may come to
 * @throws {Refused} here or at the use that goes too far
 */
export function defineEntities(
  table: Record<string, string>,
  doctype: string,
  limit: number,
): void {
  const values = declared(doctype);
  const entities = new Entities(values, table, limit);
  for (const name of values.keys())
    Object.defineProperty(table, name, { get: () => entities.expand(name), configurable: true });
}
