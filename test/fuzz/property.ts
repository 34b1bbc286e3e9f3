import { parseSync } from 'vite';
import { compileIcon, type CompiledIcon } from '../../src/compiler/index.ts';
import type { Input } from './inputs.ts';

/** Of the processor, in milliseconds, for one compile; a second one does not begin cold. */
const LIMIT = 1_000;

function timed<Of>(work: () => Of): [Of, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}

function parses(name: string, text: string): void {
  const [error] = parseSync(name, text, { sourceType: 'module' }).errors;
  if (error) throw new Error(`${name} does not parse: ${error.message}\n${text}`);
}

/** @throws what the compiler must never do, whatever it is given */
export function holds({ file, text, words }: Input): CompiledIcon {
  const [first, once] = timed(() => compileIcon({ file, text }, words));
  const [second, again] = timed(() => compileIcon({ file, text }, words));
  const { code, types, findings } = first;
  const internal = findings.find(({ rule }) => rule === 'internal');
  if (internal) throw new Error(internal.message);
  if (findings.some(({ severity }) => severity === 'error') === (code !== undefined))
    throw new Error(code === undefined ? 'neither code nor an error' : 'refused and written');
  // What a finding quotes may be anything, `{toString}` too; it is cut, and is one line.
  for (const { message } of findings)
    if (message.length > 1_000 || !/^\P{Cc}+$/u.test(message))
      throw new Error(`a finding: ${message}`);
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw new Error('a second compile gives something else');
  if (Math.min(once, again) > LIMIT) throw new Error(`it takes ${Math.min(once, again)} ms`);
  if (code !== undefined) parses('icon.js', code);
  if (types !== undefined) parses('icon.d.ts', types);
  return first;
}
