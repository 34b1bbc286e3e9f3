import { SIZE } from './pictures.ts';
import type { Compiled } from './compiled.ts';
import type { Difference } from './difference.ts';

export interface Result extends Compiled, Difference {
  set: string;
  file: string;
  raw: string;
}

/** The share of a picture's pixels above which it is not the same. */
const TOO_MANY = 0.002;

const isReal = ({ inside }: Difference) => inside > TOO_MANY * SIZE * SIZE;
/** Whether two pictures are the same, their edges included. */
export const isSame = ({ edges, inside }: Difference, size = SIZE): boolean =>
  edges + inside <= TOO_MANY * size * size;
const isEdges = (result: Difference) => !isSame(result) && !isReal(result);
/** Refused by an exception, which is no reason. */
const isThrown = ({ refused }: Result) => refused.some((rule) => rule.startsWith('internal'));

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function ratio(results: readonly Result[]): number {
  const both = results.filter(({ svgoBytes }) => svgoBytes !== undefined);
  return sum(both.map(({ bytes }) => bytes)) / sum(both.map(({ svgoBytes = 0 }) => svgoBytes));
}

const isStopped = ({ svgoStops }: Result) => svgoStops;
/** The same without the files that SVGO has stopped: no number, where there are none. */
const fairRatio = (results: readonly Result[]) => ratio(results.filter((it) => !isStopped(it)));

/** A line of numbers about some files. */
export function table(name: string, results: readonly Result[]): string {
  const count = (test: (result: Result) => unknown) => results.filter(test).length;
  const time = (key: 'seconds' | 'svgoSeconds') =>
    (sum(results.map((result) => result[key])) / results.length) * 1000;
  const stopped = count(isStopped);
  return [
    name.padEnd(14),
    `${results.length} files`,
    `${count(({ markup }) => markup === undefined)} refused (${count(isThrown)} thrown)`,
    `${count(isReal)} real`,
    `${count(isEdges)} edges`,
    `${count(({ edges, inside }) => edges + inside > 0)} any`,
    `${count(({ again }) => again !== undefined)} unstable`,
    `bytes ${ratio(results).toFixed(3)}${stopped > 0 ? ` (${fairRatio(results).toFixed(3)} without ${stopped} that SVGO stops)` : ''}`,
    `${time('seconds').toFixed(2)} ms (SVGO ${time('svgoSeconds').toFixed(2)})`,
  ].join('  ');
}

/** Files with something wrong, the worst first. */
export const worstFirst = (results: readonly Result[]): Result[] =>
  results
    .filter((result) => result.edges + result.inside > 0)
    .toSorted((a, b) => b.inside - a.inside || b.edges - a.edges);

/** What is to be reached, and whether it is missed. */
export function goals(
  results: readonly Result[],
  pictures: boolean,
): { text: string; missed: boolean } {
  const names = [...new Set(results.map(({ set }) => set))];
  const list = (found: readonly Result[]) =>
    found
      .slice(0, 40)
      .map(
        ({ set, file, edges, inside, refused, again }) =>
          `    ${set}/${file}: ${inside} + ${edges} ${refused.join()} ${again?.slice(0, 300) ?? ''}`,
      )
      .join('\n');
  const refused = results.filter(({ markup }) => markup === undefined);
  const thrown = results.filter(isThrown);
  const unstable = results.filter(({ again }) => again !== undefined);
  const real = worstFirst(results.filter(isReal));
  const edges = worstFirst(results.filter(isEdges));
  const heavy = names.filter((name) => ratio(results.filter(({ set }) => set === name)) > 1.05);
  const checks: [string, boolean, string][] = [
    [`${thrown.length} exceptions`, thrown.length === 0, list(thrown)],
    [`${refused.length} refused, each with its reason`, refused.length === 0, list(refused)],
    [`${unstable.length} changed by a second compile`, unstable.length === 0, list(unstable)],
    [`bytes ${ratio(results).toFixed(3)} of SVGO's, at most 0.98`, ratio(results) <= 0.98, ''],
    [`sets above 1.05 of SVGO's bytes: ${heavy.join() || 'none'}`, heavy.length === 0, ''],
  ];
  if (pictures)
    checks.push(
      [`${real.length} pictures really different`, real.length === 0, list(real)],
      [
        `${edges.length} different at edges only, below 0.1 %`,
        edges.length < results.length / 1000,
        list(edges),
      ],
    );
  return {
    text: checks
      .map(
        ([name, ok, details]) => `${ok ? 'ok    ' : 'MISSED'} ${name}${details && `\n${details}`}`,
      )
      .join('\n'),
    missed: checks.some(([, ok]) => !ok),
  };
}
