/** What the commands of altglyph, SVGR and SVGO cost as whole processes, on one set. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf, SETS, type Source } from '../../../test/fidelity/sets.ts';
import { median } from './measure.ts';

const folder = resolve('.cache/bench-compile');
/** New for each run: a disk takes its time to make files where many have just been removed. */
const work = join(folder, `commands-${process.pid}`);
const altglyph = resolve('dist/cli/index.js');
const svgr = join(folder, 'node_modules/@svgr/cli/bin/svgr');
const svgo = resolve('node_modules/svgo/bin/svgo.js');

/** Runs in each command, and tells at its end what it took of the machine. */
const WITNESS = `process.on('exit', () => require('node:fs').writeFileSync(
  process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));`;

interface Cost {
  /** Milliseconds from start to end. */
  ms: number;
  /** Milliseconds of CPU, in all threads: what a busy machine leaves as it is. */
  cpu: number;
  /** Megabytes at most. */
  mb: number;
}

/** Runs a command to its end. */
function run(script: string, ...args: string[]): Cost {
  const usage = join(work, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(work, 'witness.cjs'), script, ...args],
    { cwd: work, encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage } },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr.slice(-500)}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { ms, cpu: (used.userCPUTime + used.systemCPUTime) / 1000, mb: used.maxRSS / 1024 };
}

function draw(name: string, files: readonly Source[], times = 1): string {
  const path = join(work, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (let at = 0; at < times; at += 1)
    for (const { file, text } of files)
      writeFileSync(join(path, `${at === 0 ? '' : `x${at}-`}${file.replaceAll('/', '-')}`), text);
  return name;
}

const build = (icons: string, at: string, ...more: string[]) =>
  run(altglyph, 'build', icons, '--out', `out-${at}`, '--cache', `cache-${at}`, '--quiet', ...more);

/** Each command once, in turn. */
function round(icons: string, files: readonly Source[], at: string): Record<string, Cost> {
  const cold = build(icons, at, '--names');
  const unchanged = build(icons, at, '--names');
  const [first] = files as [Source];
  const changed = join(work, icons, first.file);
  writeFileSync(changed, first.text.replace('<path', '<path opacity=".5"'));
  const one = build(icons, at, '--names');
  writeFileSync(changed, first.text);
  const flags = ['--typescript', '--title-prop', '--desc-prop', '--silent'];
  return {
    'altglyph build, cold': cold,
    'altglyph build, nothing changed': unchanged,
    'altglyph build, one file changed': one,
    'SVGR 8.1': run(svgr, ...flags, '--out-dir', `svgr-${at}`, icons),
    'SVGO 4': run(svgo, '--quiet', '-f', icons, '-o', `svgo-${at}`),
  };
}

export interface Say {
  table: (rows: readonly (readonly string[])[]) => void;
  goal: (text: string, reached: boolean) => void;
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);

function startUp({ goal }: Say): void {
  writeFileSync(join(work, 'nothing.cjs'), '');
  const runs = Array.from({ length: 9 }, () => [
    run(join(work, 'nothing.cjs')).ms,
    run(altglyph, '--version').ms,
  ]);
  const [bare, version] = [0, 1].map((at) => median(runs.map((pair) => pair[at]!))) as [
    number,
    number,
  ];
  const more = version - bare;
  goal(`--version takes ${more.toFixed(0)} ms more than Node alone, at most 80`, more <= 80);
}

function growFiles(files: readonly Source[], { table, goal }: Say): void {
  const counts = [100, 2_000, 20_000];
  const costs = counts.map((count) => {
    const few = files.slice(0, Math.min(count, files.length, 2_000));
    const icons = draw(`grown-${count}`, few, count / few.length);
    return build(icons, `grown-${count}`).ms / count;
  });
  table([
    ['Time per file, cold (ms)', ...counts.map((count) => count.toLocaleString('en'))],
    ['altglyph build', ...costs.map((cost) => cost.toFixed(2))],
  ]);
  const ratio = costs[2]! / costs[1]!;
  goal(
    `a file among 20,000 costs ${ratio.toFixed(2)} times one among 2,000, at most 1.5`,
    ratio <= 1.5,
  );
}

/**
 * Compares the commands on lucide-static's drawings.
 *
 * @throws if the package has not been built
 */
export function compareCommands(rounds: number, say: Say): void {
  if (!existsSync(altglyph))
    throw new Error('Run npm run build first: the built command is measured.');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'witness.cjs'), WITNESS);
  const files = filesOf(SETS.find(({ name }) => name === 'lucide')!);
  const icons = draw('lucide', files);
  const all = Array.from({ length: rounds }, (_, at) => round(icons, files, String(at)));
  const names = Object.keys(all[0]!);
  /** The least of the rounds: what else the machine does only ever adds to it. */
  const of = (name: string, key: keyof Cost) => Math.min(...all.map((costs) => costs[name]![key]));
  const beside = (name: string, key: keyof Cost) =>
    `${seconds(of(name, key))} (${(of(name, key) / of('SVGR 8.1', key)).toFixed(3)}×)`;
  say.table([
    [
      `${files.length.toLocaleString('en')} drawings of lucide-static`,
      'seconds (of SVGR’s)',
      'seconds of CPU (of SVGR’s)',
      'MB at most',
    ],
    ...names.map((name) => [
      name,
      beside(name, 'ms'),
      beside(name, 'cpu'),
      of(name, 'mb').toFixed(0),
    ]),
  ]);
  const [cold, unchanged, one] = names.map((name) => of(name, 'ms')) as [number, number, number];
  const ofSvgr = (ms: number) => ms / of('SVGR 8.1', 'ms');
  const { goal } = say;
  goal(`cold takes ${ofSvgr(cold).toFixed(3)} of SVGR's time, at most 0.2`, ofSvgr(cold) <= 0.2);
  const ofSvgo = cold / of('SVGO 4', 'ms');
  goal(`cold takes ${ofSvgo.toFixed(2)} of SVGO's time, at most 1.25`, ofSvgo <= 1.25);
  const same = ofSvgr(unchanged);
  goal(`nothing changed takes ${same.toFixed(4)} of SVGR's time, at most 0.025`, same <= 0.025);
  const more = one - unchanged;
  goal(`one file changed takes ${more.toFixed(0)} ms more than none, at most 100`, more <= 100);
  const memory = of(names[0]!, 'mb') / of('SVGR 8.1', 'mb');
  goal(`memory is ${memory.toFixed(2)} of SVGR's, at most 1`, memory <= 1);
  startUp(say);
  growFiles(files, say);
  rmSync(work, { recursive: true, force: true });
}
