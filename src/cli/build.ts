import { checkBuild, planIcons, writeBuilt, type BuildOptions, type Built } from '../node/index.js';
import { pc } from './colours.js';
import { loadConfig } from './config.js';
import { buildsOf, type Flags } from './options.js';
import { Progress } from './progress.js';
import { exitCode, isUsage, linesOf, outdated, report, summary, type Result } from './report.js';
import { Unusable } from './unusable.js';
import { watchSets } from './watch.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

function tell(result: Result, flags: Flags): void {
  for (const line of linesOf(result.findings)) say(line);
  // Where the call itself was wrong there is nothing to sum up.
  if (!flags.quiet && !result.findings.some(isUsage))
    say(summary(result, { isDry: Boolean(flags.check ?? flags.dryRun) }));
}

/** What keeps one of several sets from being built: then none is, so that nothing is written. */
function hindered(builds: readonly BuildOptions[]): Result[] | undefined {
  if (builds.length === 1) return undefined;
  const results = builds.map((options) => ({ ...checkBuild(options), out: options.out }));
  return results.some(({ findings }) => findings.some(isUsage)) ? results : undefined;
}

/**
 * Plans all sets before the first is written: a file in the way of the second is found by then.
 *
 * @returns what to write, or why nothing is
 */
async function planAll(builds: readonly BuildOptions[], progress: Progress) {
  const stopped = hindered(builds);
  if (stopped) return { stopped };
  const planned: Built[] = [];
  for (const options of builds) {
    planned.push(await planIcons({ ...options, onProgress: progress.onProgress }));
    progress.end();
  }
  if (builds.length === 1 || !planned.some(({ findings }) => findings.some(isUsage)))
    return { planned };
  const none = builds.map((options, at) => ({
    ...checkBuild(options),
    findings: planned[at]!.findings,
    out: options.out,
  }));
  return { stopped: none };
}

async function once(builds: readonly BuildOptions[], flags: Flags): Promise<number> {
  const start = performance.now();
  const progress = new Progress('Compiling', process.stderr.isTTY && !flags.quiet);
  const { stopped, planned = [] } = await planAll(builds, progress);
  const results: Result[] = stopped ?? [];
  for (const { findings } of results) for (const line of linesOf(findings)) say(line);
  for (const [at, plan] of planned.entries()) {
    const options = builds[at]!;
    results.push({ ...writeBuilt(plan, options), out: options.out });
    tell(results.at(-1)!, flags);
  }
  const ms = performance.now() - start;
  if (flags.check) {
    const paths = outdated(results);
    for (const path of paths) say(`${path} is out of date.`);
    if (paths.length > 0) say('Run altglyph build without --check, and commit what it writes.');
  }
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
