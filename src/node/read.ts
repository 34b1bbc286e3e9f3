import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { decode, findingsOf, type Part, type Problem, type Source } from '../compiler/index.js';
import type { Input } from './inputs.js';

/** Drawings that were read, and what stood in the way of the others. */
export interface Drawings {
  sources: Source[];
  unread: Part<never>[];
}

/** As findings name a file: relative to where the command was given, with forward slashes. */
export const named = (path: string): string => relative('', path).split(sep).join('/');

/** Larger files are refused before they are read, unless the caller's limit is higher. */
const LIMIT = 5_000_000;

const KINDS = [
  ['isDirectory', 'a folder'],
  ['isFIFO', 'a pipe'],
  ['isSocket', 'a socket'],
  ['isCharacterDevice', 'a device'],
  ['isBlockDevice', 'a device'],
] as const;

/** The text of a file that is small enough to be a drawing, if it is UTF-8. */
function readText(path: string): { text: string } | Problem {
  // Most files are what they should be, and are read in the fastest way.
  const text = readFileSync(path, 'utf8');
  if (!/[\0\uFFFD]/.test(text)) return { text: text.replace(/^\uFEFF/, '') };
  return decode(readFileSync(path));
}

/** The text of one drawing. Whatever is not a readable UTF-8 file of a sane size is a problem. */
function readDrawing(path: string, limit = LIMIT): { text: string } | Problem {
  try {
    // Before it is opened: a pipe without a writer would block for ever.
    const stats = statSync(path);
    const kind = KINDS.find(([is]) => stats[is]())?.[1];
    if (kind !== undefined) return { rule: 'not-a-file', args: { kind } };
    if (stats.size > limit) return { rule: 'too-large', args: { bytes: stats.size, limit } };
    return readText(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { rule: 'unreadable', args: { reason: code ?? message } };
  }
}

/** Reads drawings; those that cannot be read come with the reason. */
export function readDrawings(inputs: readonly Input[], limit?: number): Drawings {
  const drawings: Drawings = { sources: [], unread: [] };
  for (const { path, file, name } of inputs) {
    const read = readDrawing(path, limit);
    if ('text' in read) drawings.sources.push({ file, name, text: read.text });
    else drawings.unread.push({ source: { file, name }, findings: findingsOf(file, [read]) });
  }
  return drawings;
}
