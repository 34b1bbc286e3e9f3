import { existsSync, readFileSync } from 'node:fs';
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { type Entry as IconEntry, type IconDetails } from '../src/compiler/index.ts';
import { validate } from './schema.ts';

/** What `icons/catalogue.json` says about an icon; `catalogue.schema.json` explains each field. */
export interface Entry extends IconEntry {
  position?: number;
  category: string;
  tags: readonly string[];
  mirrored: boolean;
  example: string;
  brand?: string;
  ownColour?: boolean;
  spins?: boolean;
  related?: readonly string[];
  document?: { title?: string; description?: string; reason: string };
}

export type Entries = Readonly<Record<string, Entry>>;

/** Something wrong with the catalogue; lines count from 1. */
export interface Fault {
  rule: 'catalogue-malformed' | 'catalogue-schema';
  severity: 'error';
  file: string;
  line?: number;
  message: string;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;

/** Splits a JSON pointer into its keys. */
const keysOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readText = (path: string) =>
  existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';

function malformed(file: string, text: string, errors: readonly ParseError[]): Fault {
  const [first] = errors;
  const reason =
    text.trim() === ''
      ? 'the file is missing or empty'
      : first
        ? printParseErrorCode(first.error)
        : 'it must be an object with the key "icons"';
  const line = lineAt(text, first?.offset ?? 0);
  const message = `The catalogue cannot be read: ${reason}. Fix the JSON.`;
  return { rule: 'catalogue-malformed', severity: 'error', file, line, message };
}

/**
 * Reads a catalogue and checks it against its schema.
 *
 * @param file path of the catalogue, also as faults name it
 * @param schemaFile path of its JSON Schema; without such a file the catalogue is not checked
 */
export function readCatalogue(
  file: string,
  schemaFile: string,
): { entries?: Entries; formerNames?: Record<string, string>; faults: Fault[] } {
  const text = readText(file);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (!tree || errors.length > 0) return { faults: [malformed(file, text, errors)] };
  const value: unknown = JSON.parse(text);
  const schema = readText(schemaFile);
  const wrong = schema === '' ? [] : validate(JSON.parse(schema), value);
  const faults = wrong.map(({ path, reason }): Fault => {
    const node = findNodeAtLocation(tree, keysOf(path));
    return {
      rule: 'catalogue-schema',
      severity: 'error',
      file,
      ...(node ? { line: lineAt(text, node.offset) } : {}),
      message: `${path || '/'} ${reason}. See catalogue.schema.json for what the field may hold.`,
    };
  });
  if (!isObject(value) || !isObject(value.icons) || !Object.values(value.icons).every(isObject))
    return { faults: faults.length > 0 ? faults : [malformed(file, text, [])] };
  return {
    entries: value.icons as unknown as Entries,
    ...(isObject(value.formerNames)
      ? { formerNames: value.formerNames as Record<string, string> }
      : {}),
    faults,
  };
}

const last = Number.MAX_SAFE_INTEGER;

/** What tools read: the catalogue with the drawings' words in it, in the document's order. */
export function published(icons: readonly IconDetails[], entries: Entries): object {
  const position = ({ name }: IconDetails) => entries[name]?.position ?? last;
  return {
    icons: icons
      .toSorted((a, b) => position(a) - position(b))
      .map(({ name, component, title, description }) => {
        const { position, category, tags, mirrored, example, brand, document, ...entry } =
          entries[name]!;
        return {
          name,
          component,
          title,
          description,
          position,
          category,
          tags,
          mirrored,
          example,
          brand,
          ownColour: entry.ownColour ?? false,
          spins: entry.spins ?? false,
          related: entry.related ?? [],
          document,
        };
      }),
  };
}
