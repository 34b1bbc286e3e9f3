import { readFileSync } from 'node:fs';
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type * as v from 'valibot';
import { Unusable } from './unusable.js';
import { validate } from './validate.js';

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

const WORDS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a key in double quotes is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more text after the end',
  InvalidSymbol: 'there is a word where a value should be',
  InvalidCommentToken: 'JSON has no comments',
};

/**
 * Reads a JSON file and checks it against a schema.
 *
 * @throws {Unusable} with the line and column of each fault
 */
export function readJson<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Unusable([`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`]);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!tree || first) {
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    const place = placeAt(text, first?.offset ?? 0);
    throw new Unusable([`${file}:${place}: This is not JSON: ${WORDS[code] ?? code}.`]);
  }
  const checked = validate(schema, JSON.parse(text));
  if ('output' in checked) return checked.output;
  throw new Unusable(
    checked.faults.map(({ path, message }) => {
      // A missing key has no place of its own.
      const node =
        findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
      const key = node.parent?.type === 'property' ? node.parent : node;
      return `${file}:${placeAt(text, key.offset)}: ${message}`;
    }),
  );
}
