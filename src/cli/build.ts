import {
  buildIcons,
  checkBuild,
  planIcons,
  writeBuilt,
  type BuildOptions,
  type Built,
} from '../node/index.js';
import { pc } from './colours.js';
import { loadConfig } from './config.js';
import { buildsOf, type Flags } from './options.js';
import { Progress } from './progress.js';
import {
  exitCode,
  isUsage,
  linesOf,
  outdatedLines,
  report,
  summary,
  type Result,
} from './report.js';
import { Unusable } from './unusable.js';
import { watchSets } from './watch.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

function tell(result: Result, flags: Flags): void {
  for (const line of linesOf(result.findings)) say(line);
  // Where the call itself was wrong there is nothing to sum up.
  if (!flags.quiet && !result.findings.some(isUsage))
    say(summary(result, { isDry: Boolean(flags.check ?? flags.dryRun) }));
}

/**
 * Builds one set, or several: none of them is written if one cannot be.
 *
 * @returns `isStopped` if nothing was written for that reason
 */
async function buildAll(
  builds: readonly BuildOptions[],
  progress: Progress,
): Promise<{ results: Result[]; isStopped: boolean }> {
  const resultsOf = (all: readonly Built[]) =>
    all.map((built, at) => ({ ...built, out: builds[at]!.out }));
  const each = async (make: typeof buildIcons) => {
    const all: Built[] = [];
    for (const options of builds) {
      all.push(await make({ ...options, onProgress: progress.onProgress }));
      progress.end();
    }
    return all;
  };
  const isHindered = (all: readonly Built[]) => all.some(({ findings }) => findings.some(isUsage));

  if (builds.length === 1) return { results: resultsOf(await each(buildIcons)), isStopped: false };
  const checked = builds.map((options) => checkBuild(options));
  if (isHindered(checked)) return { results: resultsOf(checked), isStopped: true };
  const planned = await each(planIcons);
  if (isHindered(planned)) {
    const unwritten = checked.map((one, at) => ({ ...one, findings: planned[at]!.findings }));
    return { results: resultsOf(unwritten), isStopped: true };
  }
  const written = planned.map((plan, at) => writeBuilt(plan, builds[at]!));
  return { results: resultsOf(written), isStopped: false };
}

async function once(builds: readonly BuildOptions[], flags: Flags): Promise<number> {
  const start = performance.now();
  const progress = new Progress('Compiling', process.stderr.isTTY && !flags.quiet);
  const { results, isStopped } = await buildAll(builds, progress);
  for (const result of results)
    if (isStopped) for (const line of linesOf(result.findings)) say(line);
    else tell(result, flags);
  const ms = performance.now() - start;
  if (flags.check) for (const line of outdatedLines(results)) say(line);
  if (flags.json)
    process.stdout.write(`${JSON.stringify(report(results, ms, Boolean(flags.check)), null, 2)}\n`);
  else if (!flags.quiet && exitCode(results, false) < 2) say(pc.dim(`${(ms / 1000).toFixed(2)} s`));
  return exitCode(results, Boolean(flags.check));
}

/** Watches until it is interrupted. */
async function forEver(inputs: readonly string[], flags: Flags): Promise<never> {
  await watchSets(inputs, flags, {
    onBuilt: (result) => tell(result, flags),
    onError: (error) => say(error instanceof Error ? error.message : String(error)),
  });
  if (!flags.quiet) say('Watching for changes. Press Ctrl+C to stop.');
  // To be interrupted is how it is meant to end.
  process.exitCode = 0;
  return new Promise(() => {});
}

/** Refuses what makes no sense together. */
function checkFlags({ watch, check, dryRun, json }: Flags): void {
  const other = [check && '--check', dryRun && '--dry-run', json && '--json'].find(Boolean);
  if (watch && other) throw new Unusable([`--watch and ${other} cannot be used together.`]);
}

/**
 * `altglyph build`.
 *
 * @returns the exit code
 * @throws {Unusable} if it cannot begin
 */
export async function build(inputs: readonly string[], flags: Flags): Promise<number> {
  checkFlags(flags);
  if (flags.watch) return forEver(inputs, flags);
  return once(buildsOf(inputs, flags, await loadConfig(flags.config)), flags);
}
