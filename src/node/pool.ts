import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SetOptions, Source } from '../compiler/index.js';
import type { Kept } from './cache.js';
import { isData } from './data.js';

/** Drawings that a worker compiles at a time. */
export interface Job {
  sources: readonly Source[];
  options: SetOptions;
}

/** Tells a worker of ours from one of an app that imports this module. */
const WORKER = 'altglyph-compile';

/** The compiler is most of the package: a run that has nothing to compile does without it. */
const compiler = () => import('./compile-all.js');

// This module is also what the workers run: it is found wherever a bundler put it.
if (workerData === WORKER)
  parentPort?.on('message', async ({ sources, options }: Job) => {
    const { compileAll } = await compiler();
    parentPort?.postMessage(compileAll(sources, options));
  });

/** Few enough that all workers end at about the same time, and that progress is seen. */
const BATCH = 24;

/**
 * Characters of SVG from which another worker pays. Each has to warm up by itself: two of them take
 * longer than this thread alone until there are some thousands of drawings.
 */
const WORTH = 1_000_000;

export interface PoolOptions {
  /** Number of workers (default: as many as are useful, up to what the machine can run in parallel). */
  jobs?: number | undefined;
  /** Called after each batch with the number of drawings that are compiled, and of how many in all. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How many workers there should be; one means none, since this thread can do it. */
export function workersFor(sources: readonly Source[], options: SetOptions, jobs?: number): number {
  // Functions cannot be sent to a worker.
  if (!isData(options.svgoPlugins)) return 1;
  if (jobs !== undefined) return jobs;
  const size = sources.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(size / WORTH)));
}

async function inWorkers(
  batches: readonly Source[][],
  options: SetOptions,
  workers: number,
  onDone: (count: number) => void,
): Promise<Kept[]> {
  const results: Kept[][] = [];
  let next = 0;
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let at = -1;
      const send = () => {
        at = next;
        next += 1;
        const sources = batches[at];
        if (!sources) resolve();
        else worker.postMessage({ sources, options } satisfies Job);
      };
      worker.on('message', (kept: Kept[]) => {
        results[at] = kept;
        onDone(kept.length);
        send();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`A worker ended with exit code ${code}.`)));
      send();
    });
  const pool = Array.from(
    { length: workers },
    () => new Worker(new URL(import.meta.url), { workerData: WORKER }),
  );
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return results.flat();
}

/**
 * Compiles drawings, in workers where that is faster. The results come in the order of the drawings
 * and do not depend on the number of workers.
 *
 * @throws if a worker dies, which only a lack of memory should bring about
 */
export async function compileSources(
  sources: readonly Source[],
  options: SetOptions,
  { jobs, onProgress }: PoolOptions = {},
): Promise<Kept[]> {
  let done = 0;
  const onDone = (count: number) => {
    done += count;
    onProgress?.(done, sources.length);
  };
  const batches: Source[][] = [];
  for (let at = 0; at < sources.length; at += BATCH) batches.push(sources.slice(at, at + BATCH));
  const workers = Math.min(workersFor(sources, options, jobs), batches.length);
  if (workers > 1) return inWorkers(batches, options, workers, onDone);
  const results: Kept[] = [];
  if (batches.length === 0) return results;
  const { compileAll } = await compiler();
  for (const batch of batches) {
    results.push(...compileAll(batch, options));
    onDone(batch.length);
    // Lets a progress bar be drawn and an interruption be heard.
    await new Promise(setImmediate);
  }
  return results;
}
