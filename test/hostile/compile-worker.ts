import { parentPort } from 'node:worker_threads';
import { compileIcon, type Finding, type Source } from '../../src/compiler/index.ts';
import type { Said } from './timed.ts';

/** What the compiler makes of an input. */
export interface Compilation {
  code?: string;
  types?: string;
  findings: Finding[];
  /** The same drawing as one file of TypeScript. */
  tsx?: string;
  /** Whether a second compile gives the same. */
  isStable: boolean;
  /** Of the processor, for the faster of two compiles. */
  milliseconds: number;
}

/** How often an input is compiled. */
export const TIMES = 3;

function measured(source: Source) {
  const before = process.cpuUsage();
  const { icon: _icon, ...compiled } = compileIcon(source);
  const { user, system } = process.cpuUsage(before);
  return { compiled, milliseconds: (user + system) / 1_000 };
}

export function compilationOf(source: Source): Compilation {
  const { compiled: first, milliseconds } = measured(source);
  const { compiled: second, milliseconds: again } = measured(source);
  const { code: tsx } = compileIcon(source, { format: 'tsx' });
  return {
    ...first,
    ...(tsx === undefined ? {} : { tsx }),
    milliseconds: Math.min(milliseconds, again),
    isStable: JSON.stringify(first) === JSON.stringify(second),
  };
}

parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage({ result: compilationOf(source) } satisfies Said<Compilation>);
});
parentPort?.postMessage('ready');
