/**
 * `npm run test:hostile`: drawings and catalogues that mean harm, or are broken, through the
 * compiler, React 18 and 19 on a server, and Chromium.
 *
 *   npm run test:hostile                  every input
 *   npm run test:hostile -- css scope     these kinds
 *   npm run test:hostile -- --no-browser  without Chromium
 *
 * Each input is refused with findings that can be worked with, or what is written of it does
 * nothing: no dialog, no request, no change outside the icon, no exception, nothing over 2 s.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch, opened } from './browser.ts';
import { fileOf, generated, handed, KINDS, type Case } from './cases.ts';
import { catalogueFaults } from './catalogues.ts';
import { TIMES, type Compilation } from './compile-worker.ts';
import { judged } from './judge.ts';
import { bundled, reacts, type Module, type React } from './react.ts';
import type { Rendered } from './server-worker.ts';
import { LIMIT, timed, type Outcome } from './timed.ts';

const FOLDER = '.cache/hostile';

/** An input and all that is wrong with what became of it. */
interface Result {
  input: Case;
  faults: string[];
  isWritten: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean', default: true } },
  allowNegative: true,
});
const unknown = positionals.filter((kind) => !KINDS.includes(kind));
if (unknown.length > 0) {
  console.error(`No kind is called ${unknown.join(', ')}. There are: ${KINDS.join(', ')}`);
  process.exit(2);
}

const since = (start: number) => `${((performance.now() - start) / 1_000).toFixed(0)} s`;

/** The result of a task, or what is told of an input for which there is none. */
function taken<Of>(outcome: Outcome<Of>, doing: string, { faults }: Result): Of | undefined {
  if ('failed' in outcome) faults.push(`${doing}: ${outcome.failed}`);
  return outcome.result;
}

async function compiled(results: readonly Result[]): Promise<Module[]> {
  const worker = `${FOLDER}/compile-worker.mjs`;
  await build({
    entryPoints: ['test/hostile/compile-worker.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const sources = results.map(({ input }) => ({ file: fileOf(input), text: input.text }));
  const outcomes = await timed<(typeof sources)[number], Compilation>(
    worker,
    sources,
    TIMES * LIMIT,
  );
  return outcomes.flatMap((outcome, id) => {
    const result = results[id]!;
    const compilation = taken(outcome, 'compiling', result);
    if (!compilation) return [];
    const wrong = judged(result.input, compilation);
    result.faults.push(...wrong);
    const { code } = compilation;
    result.isWritten = code !== undefined;
    // What does not parse cannot be bundled; it is told already.
    const isModule = !wrong.some((fault) => fault.includes('does not parse'));
    return code !== undefined && isModule ? [{ id, code }] : [];
  });
}

/** The HTML that a server sends for each icon, by the number of its input. */
async function rendered(results: readonly Result[], modules: readonly Module[], react: React) {
  const server = `${FOLDER}/server-${react.major}.cjs`;
  writeFileSync(server, await bundled('test/hostile/server-worker.ts', modules, react, 'node'));
  const ids = modules.map(({ id }) => id);
  const outcomes = await timed<number, Rendered>(server, ids);
  return outcomes.flatMap((outcome, at) => {
    const id = ids[at]!;
    const result = results[id]!;
    const sent = taken(outcome, `rendering by React ${react.major}`, result);
    for (const fault of sent?.faults ?? []) result.faults.push(`React ${react.major}: ${fault}`);
    return sent ? [{ id, html: sent.html }] : [];
  });
}

async function inBrowsers(results: readonly Result[], modules: readonly Module[]): Promise<void> {
  const browser = values.browser ? await launch() : undefined;
  for (const react of reacts()) {
    const start = performance.now();
    const sent = await rendered(results, modules, react);
    console.log(`React ${react.major}: ${sent.length} icons rendered (${since(start)})`);
    if (!browser) continue;
    const faults = await opened(browser, sent, (ids) => {
      const some = modules.filter(({ id }) => ids.includes(id));
      return bundled('test/hostile/client.ts', some, react, 'browser');
    });
    for (const [id, fault] of faults)
      results[id]!.faults.push(`Chromium, React ${react.major}: ${fault}`);
    console.log(`React ${react.major}: ${sent.length} icons opened (${since(start)})`);
  }
  await browser?.close();
}

function summary(results: readonly Result[]): string {
  const row = (name: string, of: readonly Result[]) => {
    const count = (test: (result: Result) => boolean) => String(of.filter(test).length).padStart(8);
    const columns = [
      count(() => true),
      count(({ isWritten }) => isWritten),
      count(({ isWritten }) => !isWritten),
      count(({ faults }) => faults.length > 0),
    ];
    return name.padEnd(14) + columns.join('');
  };
  return [
    `${'kind'.padEnd(14)}  inputs written refused  faulty`,
    ...KINDS.map((kind) =>
      row(
        kind,
        results.filter(({ input }) => input.kind === kind),
      ),
    ),
    row('all', results),
  ].join('\n');
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const start = performance.now();
const wanted = [...handed(), ...generated()].filter(
  ({ kind }) => positionals.length === 0 || positionals.includes(kind),
);
const results = wanted.map((input): Result => ({ input, faults: [], isWritten: false }));
const drawings = results.filter(({ input }) => input.kind !== 'catalogue');
for (const result of results)
  if (result.input.kind === 'catalogue') result.faults.push(...catalogueFaults(result.input));
const modules = await compiled(drawings);
console.log(`${drawings.length} drawings compiled (${since(start)})`);
await inBrowsers(drawings, modules);

const faulty = results.filter(({ faults }) => faults.length > 0);
writeFileSync(`${FOLDER}/faulty.json`, JSON.stringify(faulty, undefined, 1));
console.log(`\n${summary(results)}\n`);
// Last, so that they stand where the output ends.
for (const { input, faults } of faulty)
  for (const fault of new Set(faults)) console.log(`${input.kind}--${input.name}: ${fault}`);
console.log(`${faulty.length} faulty inputs (${since(start)})`);
process.exit(faulty.length > 0 ? 1 : 0);
