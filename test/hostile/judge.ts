import { parseSync } from 'vite';
import type { Finding } from '../../src/compiler/index.ts';
import { fileOf, type Case } from './cases.ts';
import type { Compilation } from './compile-worker.ts';
import { LIMIT } from './timed.ts';

/** Rules about a file as a whole, or about something that stands in no one place of it. */
const WITHOUT_PLACE = new Set(['component-name', 'too-large']);

/** What an author could not work with in a finding. */
function faultsOf({ rule, file, line, column, message }: Finding, expected: string): string[] {
  const faults: string[] = [];
  if (rule === 'internal') faults.push(`internal error: ${message}`);
  if (file !== expected) faults.push(`${rule} names another file: ${file}`);
  const isPlaced = line !== undefined && column !== undefined && line > 0 && column > 0;
  if (!isPlaced && !WITHOUT_PLACE.has(rule)) faults.push(`${rule} has no place`);
  // A reason and a remedy are two sentences at least, or two halves of one.
  if (!/[.,:;] .*\.$/s.test(message)) faults.push(`${rule} has no remedy: ${message}`);
  if (/\{\w+\}|\bundefined(?! entity)|\[object/.test(message))
    faults.push(`${rule} is not filled in: ${message}`);
  // oxlint-disable-next-line no-control-regex -- these characters would steer a terminal
  if (/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(message))
    faults.push(`${rule} holds control characters`);
  if (message.length > 1_000) faults.push(`${rule} is ${message.length} characters long`);
  return faults;
}

/** What keeps a text from being a module, in the words of a parser; none for one that is. */
export function syntaxFaults(name: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  const { errors } = parseSync(name, text, { sourceType: 'module' });
  return errors.map(({ message }) => `${name} does not parse: ${message}`);
}

/** What is wrong with what the compiler made of an input: neither safe modules nor good findings. */
export function judged(input: Case, compiled: Compilation): string[] {
  const { code, types, tsx, findings, isStable, milliseconds } = compiled;
  const isRefused = findings.some(({ severity }) => severity === 'error');
  const faults = findings.flatMap((finding) => faultsOf(finding, fileOf(input)));
  if (isRefused === (code !== undefined))
    faults.push(isRefused ? 'it was refused and written' : 'neither code nor an error');
  if (code !== undefined && types === undefined) faults.push('there are no declarations');
  if (!isRefused && tsx === undefined) faults.push('as TypeScript it is not written');
  if (input.finding && findings.length === 0) faults.push('it passed without a finding');
  if (milliseconds > LIMIT) faults.push(`compiling takes ${Math.round(milliseconds)} ms`);
  if (!isStable) faults.push('a second compile gives something else');
  return [
    ...faults,
    ...syntaxFaults('icon.js', code),
    ...syntaxFaults('icon.d.ts', types),
    ...syntaxFaults('icon.tsx', tsx),
  ];
}
