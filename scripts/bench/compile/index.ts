/**
 * `npm run bench:compile`: what compiling costs, compared with SVGO's defaults and SVGR, in one run.
 *
 *   npm run bench:compile                       everything, in about five minutes
 *   npm run bench:compile -- --files 1000       with more of each set
 *   npm run bench:compile -- --only shapes      one part: sets, largest, shapes or commands
 *   npm run bench:compile -- --out table.md     also writes what it prints to a file
 *
 * Times are CPU times of the whole process, and for commands, wall-clock times. They differ between
 * machines, but the ratios hold.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOf, SETS, type Source } from '../../../test/fidelity/sets.ts';
import { compareCommands } from './commands.ts';
import { COUNTS, KINDS } from './drawings.ts';
import { cpu, least, perFile } from './measure.ts';
import { loadCompiler, loadTools, type Tool } from './tools.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '150' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const [perSet, rounds] = [Number(values.files), Number(values.rounds)];

const COMPARED = ['lucide', 'simple-icons', 'twemoji'];
/** Files of each set that are looked at for one that takes too long: the largest. */
const LARGEST = 25;
const MEGABYTE = 1_000_000;
/** How much more a shape may cost among ten thousand than among a hundred. */
const FLAT = 2;

/** Milliseconds in which a thousand shapes that may be joined are compiled. */
const JOINED = 100;

const lines: string[] = [];
const print = (line = '') => {
  console.log(line);
  lines.push(line);
};
const table = (rows: readonly (readonly string[])[]) => {
  const [heads = []] = rows;
  const all = [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows.slice(1)];
  for (const row of all) print(`| ${row.join(' | ')} |`);
  print();
};

const missed: string[] = [];
const goal = (text: string, reached: boolean) => {
  print(`${reached ? 'ok    ' : 'MISSED'} ${text}`);
  if (!reached) missed.push(text);
};

/** Every so many-th file, so that those of all names take part. */
function sample(files: readonly Source[]): Source[] {
  const every = Math.max(1, Math.floor(files.length / perSet));
  return files.filter((_, index) => index % every === 0);
}

function compareSets(tools: readonly Tool[]): void {
  const rows = [['CPU per file (ms)', ...tools.map(({ name }) => name), 'altglyph ÷ SVGO']];
  const row = (name: string, times: readonly number[]) =>
    rows.push([
      name,
      ...times.map((time) => time.toFixed(2)),
      `${(times[0]! / times[1]!).toFixed(2)} ×`,
    ]);
  const all = tools.map(() => 0);
  for (const name of COMPARED) {
    const files = sample(filesOf(SETS.find((set) => set.name === name)!));
    const times = perFile(tools, files, rounds);
    row(`${name}, ${files.length} files`, times);
    for (const [index, time] of times.entries()) all[index]! += time / COMPARED.length;
  }
  row('all', all);
  table(rows);
  const ratio = all[0]! / all[1]!;
  goal(`${ratio.toFixed(2)} times SVGO's defaults, at most 1.5`, ratio <= 1.5);
}

function findSlowest(): void {
  let slowest = { name: '', time: 0 };
  let count = 0;
  for (const set of SETS) {
    if (set.npm === undefined) continue;
    const files = filesOf(set).filter(({ text }) => text.length < MEGABYTE);
    const largest = files.toSorted((a, b) => b.text.length - a.text.length).slice(0, LARGEST);
    count += largest.length;
    for (const { file, text } of largest) {
      const time = cpu(() => compile({ file: `icon-${file.replaceAll('/', '-')}`, text }));
      if (time > slowest.time) slowest = { name: `${set.name}/${file}`, time };
    }
  }
  const { name, time } = slowest;
  const text = `slowest of the ${count} largest files under 1 MB: ${name}, ${time.toFixed(0)} ms`;
  goal(`${text}, at most 1,000`, time <= 1000);
}

function growShapes(): void {
  const counts = COUNTS.map((count) => count.toLocaleString('en'));
  const rows = [['CPU per shape (µs)', ...counts, '10,000 ÷ 100']];
  const steep: string[] = [];
  const crowds: [string, number][] = [];
  for (const [name, draw] of Object.entries(KINDS)) {
    const costs = COUNTS.map((count) => {
      const source = { file: 'drawing.svg', text: draw(count) };
      const time = least(
        () => {
          const { code, findings } = compile(source);
          if (code === undefined) throw new Error(`${name}, ${count}: ${findings[0]?.message}`);
        },
        Math.max(3, Math.min(30, 3000 / count)),
      );
      if (name.includes('circles') && count === 1000) crowds.push([name, time]);
      return (time / count) * 1000;
    });
    const ratio = costs.at(-1)! / costs[1]!;
    rows.push([name, ...costs.map((cost) => cost.toFixed(1)), `${ratio.toFixed(2)} ×`]);
    if (ratio > FLAT) steep.push(name);
  }
  table(rows);
  const flat = `cost per shape at 10,000 within ${FLAT} times that at 100`;
  goal(steep.length > 0 ? `${flat}, not of: ${steep.join('; ')}` : flat, steep.length === 0);
  for (const [name, time] of crowds)
    goal(`1,000 ${name} in ${time.toFixed(0)} ms, at most ${JOINED}`, time <= JOINED);
}

const compile = await loadCompiler();
const tools = loadTools(compile);
const parts: Readonly<Record<string, () => void>> = {
  sets: () => compareSets(tools),
  largest: findSlowest,
  shapes: growShapes,
  commands: () => compareCommands(5, { table, goal }),
};
const { only } = values;
if (only !== undefined && !Object.hasOwn(parts, only))
  throw new Error(`There is no part ${only}; there are ${Object.keys(parts).join(', ')}.`);
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  part();
  print();
}
if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;
