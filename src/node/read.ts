import { closeSync, fstatSync, openSync, readdirSync, readFileSync, constants } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findingsOf, type Finding, type Problem, type Source } from '../compiler/index.js';

/** Drawings that were read, and what stood in the way of the others. */
export interface Drawings {
  sources: Source[];
  findings: Finding[];
}

/** As findings name a file: relative to where the command was given, with forward slashes. */
export const named = (path: string): string => relative('', path).split(sep).join('/');

/** Larger files are refused before they are read. */
const LIMIT = 5_000_000;

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x3c, 0x00],
  [0x00, 0x3c],
];

/** The text of UTF-8 bytes, or why they are not UTF-8. */
function decode(bytes: Buffer): { text: string } | { reason: string } {
  if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
    return { reason: 'it looks like UTF-16' };
  const at = bytes.indexOf(0);
  if (at >= 0) return { reason: `there is a NUL character at byte ${at}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'some bytes belong to another encoding, perhaps Latin-1' };
  }
}

const KINDS = [
  ['isDirectory', 'a folder'],
  ['isFIFO', 'a pipe'],
  ['isSocket', 'a socket'],
  ['isCharacterDevice', 'a device'],
  ['isBlockDevice', 'a device'],
] as const;

/** The text of one drawing. Whatever is not a readable UTF-8 file of a sane size is a problem. */
function readDrawing(path: string): { text: string } | Problem {
  let handle: number | undefined;
  try {
    // A pipe without a writer would block for ever; sockets cannot be opened at all.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    const kind = KINDS.find(([is]) => stat[is]())?.[1];
    if (kind !== undefined) return { rule: 'not-a-file', args: { kind } };
    if (stat.size > LIMIT) return { rule: 'too-large', args: { bytes: stat.size, limit: LIMIT } };
    const decoded = decode(readFileSync(handle));
    return 'text' in decoded ? decoded : { rule: 'not-utf8', args: { reason: decoded.reason } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENXIO') return { rule: 'not-a-file', args: { kind: 'a socket' } };
    return { rule: 'unreadable', args: { reason: code ?? message } };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads every drawing directly in a folder. */
export function readDrawings(folder: string): Drawings {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.svg$/i.test(name));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const rule = ['ENOENT', 'ENOTDIR'].includes(code) ? 'no-folder' : 'unreadable';
    const problem: Problem = { rule, args: { reason: code } };
    return { sources: [], findings: findingsOf(named(folder), [problem]) };
  }
  const drawings: Drawings = { sources: [], findings: [] };
  for (const name of names.toSorted()) {
    const file = named(join(folder, name));
    const read = readDrawing(join(folder, name));
    if ('text' in read) drawings.sources.push({ file, text: read.text });
    else drawings.findings.push(...findingsOf(file, [read]));
  }
  return drawings;
}
