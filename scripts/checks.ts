/** Runs checks, several at a time if they do not depend on each other, and times each one. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export interface Count {
  passed: number;
  failed: number;
}

export interface Check {
  name: string;
  /** Checks that must finish first, if they are part of this run, because this one reads what they write. */
  after?: string[];
  /** Runs while no other check does, because it measures time. @default false */
  alone?: boolean;
  run: (out: Output) => Promise<Count>;
}

type Output = (text: string | Buffer) => void;

/** Where vitest's counts are written. */
export const reports = '.cache/test';

function exitCode(args: string[], out: Output, env: Record<string, string> = {}): Promise<number> {
  const colours: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...colours, ...env },
    });
    child.stdout.on('data', out);
    child.stderr.on('data', out);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

type Rules = Pick<Check, 'after' | 'alone'> & { env?: Record<string, string> };

/** A command that passes when it exits with 0. */
export const command = (name: string, line: string, { env, ...rules }: Rules = {}): Check => ({
  name,
  ...rules,
  run: async (out) => {
    const ok = (await exitCode(line.split(' '), out, env)) === 0;
    return { passed: Number(ok), failed: Number(!ok) };
  },
});

/** Vitest leaves one core alone; of two, that is half of the machine. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Some of vitest's projects, counted by test. A run that could not start counts as one failure. */
export const tests = (name: string, projects: string[], rules: Rules = {}): Check => ({
  name,
  ...rules,
  run: async (out) => {
    const report = join(reports, `${name}.json`);
    await rm(report, { force: true });
    const flags = `--maxWorkers=${WORKERS} --reporter=default --reporter=json --outputFile.json=${report}`;
    const code = await exitCode(
      ['vitest', 'run', ...flags.split(' '), ...projects.flatMap((one) => ['--project', one])],
      out,
    );
    const counts = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
      numPassedTests?: number;
      numFailedTests?: number;
    };
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  },
});

export interface Result extends Count {
  name: string;
  seconds: number;
}

/** Prints the output of one check at a time. The others are held back until it is their turn. */
class Turns {
  #waiting: { text: (string | Buffer)[]; done: boolean }[] = [];

  take(): { say: Output; end: () => void } {
    const turn = { text: [] as (string | Buffer)[], done: false };
    this.#waiting.push(turn);
    const say: Output = (text) => {
      if (this.#waiting[0] === turn) process.stdout.write(text);
      else turn.text.push(text);
    };
    const end = () => {
      turn.done = true;
      while (this.#waiting[0]?.done) {
        this.#waiting.shift();
        for (const text of this.#waiting[0]?.text.splice(0) ?? []) process.stdout.write(text);
      }
    };
    return { say, end };
  }
}

async function attempt({ name, run }: Check, turns: Turns): Promise<Result> {
  const { say, end } = turns.take();
  const start = performance.now();
  say(`\n── ${name}\n`);
  let count: Count;
  try {
    count = await run(say);
  } catch (error) {
    say(`${(error as Error).message}\n`);
    count = { passed: 0, failed: 1 };
  }
  const seconds = (performance.now() - start) / 1000;
  say(`── ${name}: ${inWords({ name, seconds, ...count })}\n`);
  end();
  return { name, seconds, ...count };
}

const inWords = ({ seconds, passed, failed }: Result) =>
  `${seconds.toFixed(1)} s, ${passed} passed, ${failed} failed`;

/**
 * Runs all checks, each as soon as the checks it needs have finished and a lane is free. All of them
 * run even when one fails, so that one run shows everything that is wrong.
 *
 * @param lanes how many run at the same time
 * @throws if checks wait for each other
 */
export async function runChecks(checks: Check[], lanes: number): Promise<Result[]> {
  const turns = new Turns();
  const waiting = new Set(checks);
  const running = new Map<Check, Promise<Check>>();
  const results: Result[] = [];
  const pending = (name: string) =>
    [...waiting, ...running.keys()].some((check) => check.name === name);
  const mayStart = ({ after = [], alone }: Check) =>
    !after.some(pending) &&
    running.size < (alone ? 1 : lanes) &&
    ![...running.keys()].some((check) => check.alone);

  while (waiting.size + running.size > 0) {
    const next = [...waiting].find(mayStart);
    if (next) {
      waiting.delete(next);
      const run = async () => {
        results.push(await attempt(next, turns));
        return next;
      };
      running.set(next, run());
    } else if (running.size > 0) running.delete(await Promise.race(running.values()));
    else throw new Error(`${[...waiting].map(({ name }) => name).join(', ')} wait for each other.`);
  }
  return results;
}

/** A table of what each check took, the longest first. */
export function summary(results: Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .toSorted((a, b) => b.seconds - a.seconds)
    .map(
      ({ name, seconds, passed, failed }) =>
        `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${passed} passed` +
        (failed > 0 ? `, ${failed} FAILED` : ''),
    )
    .join('\n');
}
