/**
 * `npm run test:fuzz`: inputs of chance through the compiler.
 *
 *   npm run test:fuzz                      100,000 cases from a seed of chance
 *   npm run test:fuzz -- --cases 2000      so many
 *   npm run test:fuzz -- --seed 7          from this seed: the same cases each time
 *   npm run test:fuzz -- --shard 2/4       a quarter of them
 *
 * No exception, no internal error, no hang; what is written parses, the same input gives the same
 * bytes, and a sample type-checks. A failure is shrunk and told with the seed that leads to it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Input } from './inputs.ts';
import { typeFaults } from './types.ts';
import type { Batch, Message, Sample } from './worker.ts';

const BATCH = 2_000;
/** Icons that are type-checked, of all. */
const SAMPLES = 40;
/** Of the processor, in milliseconds, without a word from the worker. */
const HANG = 10_000;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    shard: { type: 'string', default: '1/1' },
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
if (![cases, seed, shard, shards].every((value) => Number.isInteger(value) && value >= 0)) {
  console.error('--cases and --seed take whole numbers, --shard two of them: 1/4');
  process.exit(2);
}

type Done = Extract<Message, { done: unknown }>['done'];

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** One batch in a worker of its own, which is ended if it hangs. */
function run(script: string, batch: Batch): Promise<Done> {
  const worker = new Worker(script, { workerData: batch, execArgv: [] });
  return new Promise((done) => {
    let about: Input | undefined;
    let heard = cpu();
    const end = (result: Done) => {
      clearInterval(timer);
      void worker.terminate();
      done(result);
    };
    const fail = (reason: string) =>
      end({ written: 0, samples: [], failed: `${reason} at ${JSON.stringify(about)}` });
    const timer = setInterval(() => {
      if (cpu() - heard > HANG) fail('a hang');
    }, 500);
    worker.on('message', (message: Message) => {
      heard = cpu();
      if ('done' in message) end(message.done);
      else ({ about } = message);
    });
    worker.on('error', (error) => fail(String(error)));
  });
}

const folder = resolve('.cache/fuzz');
mkdirSync(folder, { recursive: true });
const script = `${folder}/worker-${process.pid}.mjs`;
await build({
  entryPoints: ['test/fuzz/worker.ts'],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});

/** Every batch gives some of its icons; about a quarter of its cases become icons. */
const count = Math.ceil(cases / BATCH);
const every = Math.max(1, Math.floor(Math.min(cases, BATCH) / 4 / Math.ceil(SAMPLES / count)));

const batches = Array.from({ length: count }, (_, index) => ({
  seed: seed + index,
  cases: Math.min(BATCH, cases - index * BATCH),
  every,
})).filter((_, index) => index % shards === shard - 1);

const start = performance.now();
const samples: Sample[] = [];
let [ran, written] = [0, 0];
const failures: string[] = [];
for (const batch of batches) {
  const result = await run(script, batch);
  ran += batch.cases;
  written += result.written;
  samples.push(...result.samples);
  if (result.failed !== undefined) {
    failures.push(`--seed ${batch.seed} --cases ${batch.cases}: ${result.failed}`);
    console.log(`\nFailed with --seed ${batch.seed} --cases ${batch.cases}\n${result.failed}\n`);
  }
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${ran} cases, ${written} written, ${Math.round(ran / seconds)} a second`);
}
const wrong = typeFaults(samples);
for (const fault of wrong) console.log(fault);
console.log(
  `${ran} cases from seed ${seed}: ${failures.length} batches failed; ${samples.length} icons type-checked, ${wrong.length} faults`,
);
// A sample of none would prove nothing.
if (samples.length === 0) failures.push('No icon was type-checked.');
writeFileSync(`${folder}/failures.txt`, failures.join('\n\n'));
process.exit(failures.length + wrong.length > 0 ? 1 : 0);
