import { findingsOf, type Finding, type SetOptions } from '../compiler/index.js';
import type { BuildOptions } from './build.js';

/** What something must be, in words and as a test. */
type Kind = readonly [string, (value: unknown) => boolean];

const isPath = (value: unknown) => typeof value === 'string' && value !== '';

const FLAG: Kind = ['true or false', (value) => typeof value === 'boolean'];
const FUNCTION: Kind = ['a function', (value) => typeof value === 'function'];

/** What a build is told besides what the compiler is told, which checks that itself. */
const OPTIONS: Readonly<Record<Exclude<keyof BuildOptions, keyof SetOptions>, Kind>> = {
  icons: [
    'a folder, a file or a glob pattern, or a list of them',
    (value) => (Array.isArray(value) ? value.every(isPath) : isPath(value)),
  ],
  out: ['the path of a folder', isPath],
  cache: ['the path of a folder', isPath],
  inPlace: FLAG,
  jobs: ['a whole number from 1', (value) => Number.isInteger(value) && Number(value) >= 1],
  more: FUNCTION,
  onProgress: FUNCTION,
  remembered: ['a Map', (value) => typeof value === 'object' && value !== null],
  strict: FLAG,
  write: FLAG,
};

const NEEDED = new Set(['icons', 'out']);

/** What is wrong with the options of a build. Types do not see it from JavaScript. */
export function wrongBuild(options: unknown): Finding[] {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(OPTIONS).filter(([name, [, isRight]]) => {
    const value = given[name];
    return value === undefined ? NEEDED.has(name) : !isRight(value);
  });
  return findingsOf(
    'options',
    wrong.map(([what, [expected]]) => ({
      rule: 'invalid-argument',
      args: { what, fault: `must be ${expected}` },
    })),
  );
}
