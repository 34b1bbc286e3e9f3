import { resolve as absolute } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a task may take of the processor, in milliseconds: machines may be busy with others. */
export const LIMIT = 2_000;
/** What it may take by the clock, should it wait for something that never happens. */
const WAIT = 30_000;
const LOOK = 100;

/** What became of a task: its result, or why there is none. */
export type Outcome<Result> = { result: Result } | { result?: undefined; failed: string };

/** What a worker says of each task; once it is ready, it says so. */
export interface Said<Result> {
  result: Result;
}

/** Milliseconds of this process, whose other thread does nothing but wait. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

class Runner<Task, Result> {
  private worker: Worker | undefined;

  constructor(
    private readonly script: string,
    private readonly limit: number,
  ) {}

  /** Loading the script is not the task's time. */
  private ready(): Promise<Worker> {
    if (this.worker) return Promise.resolve(this.worker);
    const resourceLimits = { maxOldGenerationSizeMb: 1_024 };
    // The scripts are plain JavaScript; what loads TypeScript is not handed on.
    const worker = new Worker(absolute(this.script), { execArgv: [], resourceLimits });
    this.worker = worker;
    return new Promise((resolve, reject) => {
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
  }

  async run(task: Task): Promise<Outcome<Result>> {
    const worker = await this.ready();
    const [began, before] = [performance.now(), cpu()];
    const outcome = await new Promise<Outcome<Result>>((resolve) => {
      const end = (outcome: Outcome<Result>) => {
        clearInterval(timer);
        resolve(outcome);
      };
      const timer = setInterval(() => {
        if (cpu() - before > this.limit) end({ failed: `over ${this.limit} ms` });
        else if (performance.now() - began > WAIT) end({ failed: `nothing for ${WAIT} ms` });
      }, LOOK);
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.once('message', end);
      worker.once('error', (error) => end({ failed: `the process died: ${String(error)}` }));
      worker.postMessage(task);
    });
    if ('failed' in outcome) await this.stop();
    return outcome;
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}

/**
 * Runs tasks one after another in a worker, which is ended and begun anew when one of them takes
 * too long: a hang is a failure and not the end of the run. What fails is tried a second time, since
 * the machine may be busy with others.
 *
 * @param script a module that answers each message with a result
 */
export async function timed<Task, Result>(
  script: string,
  tasks: readonly Task[],
  limit = LIMIT,
): Promise<Outcome<Result>[]> {
  const runner = new Runner<Task, Result>(script, limit);
  const outcomes: Outcome<Result>[] = [];
  for (const task of tasks) {
    const outcome = await runner.run(task);
    outcomes.push('failed' in outcome ? await runner.run(task) : outcome);
  }
  await runner.stop();
  return outcomes;
}
