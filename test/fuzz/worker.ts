import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { compileIcon } from '../../src/compiler/index.ts';
import { input, type Input } from './inputs.ts';
import { holds } from './property.ts';

/** What a batch is made from; the same gives the same inputs. */
export interface Batch {
  seed: number;
  cases: number;
  /** One of so many icons is handed over to be type-checked. */
  every: number;
}

/** Modules of one icon, as JavaScript with declarations and as TypeScript. */
export interface Sample {
  code: string;
  types: string;
  tsx: string;
}

export type Message =
  { about: Input } | { done: { written: number; samples: Sample[]; failed?: string } };

const say = (message: Message) => parentPort?.postMessage(message);

const { seed, cases, every } = workerData as Batch;
const samples: Sample[] = [];
let written = 0;
const result = fc.check(
  fc.property(input, (one) => {
    // Should the compiler never come back, this is what it was given.
    say({ about: one });
    const { code, types } = holds(one);
    if (code === undefined || types === undefined) return;
    written += 1;
    if (written % every > 0) return;
    const { code: tsx = '' } = compileIcon(one, { ...one.words, format: 'tsx' });
    samples.push({ code, types, tsx });
  }),
  { seed, numRuns: cases },
);
const failed = result.failed
  ? `${String(result.errorInstance)}\nshrunk ${result.numShrinks} times to ${JSON.stringify(result.counterexample)}\npath ${result.counterexamplePath}`
  : undefined;
say({ done: { written, samples, ...(failed === undefined ? {} : { failed }) } });
