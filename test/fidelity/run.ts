/**
 * `npm run test:fidelity`: whole public icon sets, as files beside as compiled, in Chromium.
 *
 *   npm run test:fidelity                     every file of every set
 *   npm run test:fidelity -- lucide carbon    these sets
 *   npm run test:fidelity -- --every 10       every tenth file
 *   npm run test:fidelity -- --shard 1/2      the first half of the files
 *   npm run test:fidelity -- --no-pictures    compile only: refusals, second compile, bytes
 *
 * The report is written to .cache/fidelity, with the worst pairs as files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { compiledOf } from './compiled.ts';
import { compare, launch, SIZE } from './pictures.ts';
import { goals, table, worstFirst, type Result } from './report.ts';
import { filesOf, SETS, type IconSet } from './sets.ts';

/** Pairs on one page. */
const BATCH = 250;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    shard: { type: 'string', default: '1/1' },
    pictures: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const unknown = positionals.filter((name) => !SETS.some((set) => set.name === name));
if (unknown.length > 0) {
  console.error(`No set is called ${unknown.join(', ')}. There are: `);
  console.error(SETS.map(({ name }) => name).join(', '));
  process.exit(2);
}
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
const every = Number(values.every);

async function resultsOf(set: IconSet): Promise<Result[]> {
  const results: Result[] = [];
  const chosen = filesOf(set).filter(
    (_, index) => index % every === 0 && (index / every) % shards === shard - 1,
  );
  for (const [index, { file, text }] of chosen.entries()) {
    const compiled = await compiledOf(file, text, `x${index}`);
    results.push({ set: set.name, file, raw: text, ...compiled, edges: 0, inside: 0 });
  }
  return results;
}

async function comparePictures(browser: Browser, results: readonly Result[]): Promise<void> {
  const compiled = results.filter(({ markup }) => markup !== undefined);
  for (let at = 0; at < compiled.length; at += BATCH) {
    const batch = compiled.slice(at, at + BATCH);
    const found = await compare(
      browser,
      batch.map(({ raw, markup = '' }) => ({ raw, markup })),
    );
    for (const [index, result] of batch.entries()) Object.assign(result, found[index]);
  }
}

const folder = '.cache/fidelity';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = values.pictures ? await launch() : undefined;
const results: Result[] = [];
for (const set of SETS) {
  if (positionals.length > 0 && !positionals.includes(set.name)) continue;
  let found: Result[];
  try {
    found = await resultsOf(set);
  } catch (error) {
    // Only Debian has Debian's packages.
    if (set.npm !== undefined) throw error;
    console.log(`skipped ${set.name}: apt-get brought no ${set.debian}`);
    continue;
  }
  if (browser) await comparePictures(browser, found);
  results.push(...found);
  console.log(table(set.name, found));
}
await browser?.close();

const { text, missed } = goals(results, values.pictures);
console.log(`\n${table('all', results)}\n\n${text}`);
writeFileSync(join(folder, 'report.txt'), `${table('all', results)}\n\n${text}\n`);
const worst = worstFirst(results).slice(0, 200);
writeFileSync(
  join(folder, 'results.json'),
  JSON.stringify(
    results.map(({ raw: _raw, markup: _markup, ...rest }) => rest),
    undefined,
    0,
  ),
);
for (const [index, { set, file, raw, markup = '' }] of worst.entries()) {
  const name = `${String(index).padStart(3, '0')}-${set}-${file.replaceAll('/', '_')}`;
  writeFileSync(join(folder, name), raw);
  writeFileSync(join(folder, name.replace(/\.svg$/, '.html')), markup);
}
console.log(`\nReport and the worst ${worst.length} pairs: ${folder} (at ${SIZE} px)`);
process.exit(missed ? 1 : 0);
