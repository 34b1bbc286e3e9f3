import type { Source } from '../../../test/fidelity/sets.ts';
import type { Tool } from './tools.ts';

/** Milliseconds of CPU time that some work takes, in all threads. */
export function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What a tool cannot take costs it what it takes to find out. */
const attempt = (tool: Tool, { file, text }: Source) => {
  try {
    tool.run(file.replaceAll('/', '-'), text);
  } catch {
    // It is the time that is asked for.
  }
};

/** Rounds that are not counted: the engine is still learning the tools. */
const FIRST = 3;

/**
 * Milliseconds of CPU per file of each tool: the least of the rounds, since what else the machine
 * does only ever adds to it. The tools take turns at every file, each as often first as the others, so that all are
 * measured in the same minutes.
 */
export function perFile(
  tools: readonly Tool[],
  files: readonly Source[],
  rounds: number,
): number[] {
  const totals: number[][] = tools.map(() => []);
  for (let round = 0; round < FIRST + rounds; round += 1) {
    const sums = tools.map(() => 0);
    for (const [index, source] of files.entries())
      for (let turn = 0; turn < tools.length; turn += 1) {
        const at = (index + round + turn) % tools.length;
        sums[at]! += cpu(() => attempt(tools[at]!, source));
      }
    if (round >= FIRST)
      for (const [at, sum] of sums.entries()) totals[at]!.push(sum / files.length);
  }
  return totals.map((sums) => Math.min(...sums));
}

/** The least of several runs: what the work takes where nothing else is in the way. */
export function least(work: () => unknown, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => cpu(work)));
}
