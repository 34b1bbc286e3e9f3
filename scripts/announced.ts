/**
 * Updates the page "What is announced" from the reports of `npm run test:engines` and
 * `npm run test:speech`: `npm run announced`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import type { Spill } from '../test/browsers/page-text.js';
import type { Matrix } from '../test/browsers/report.js';
import type { Transcript } from '../test/speech/record.js';
import { faults, summarise } from './announcements.js';

const REPORTS = new URL('../.cache/', import.meta.url);
const PAGE = new URL('../stories/docs/what-is-announced.json', import.meta.url);

const read = async <T>(path: string): Promise<T | undefined> => {
  const text = await readFile(new URL(path, REPORTS), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
};

function stop(...reasons: string[]): never {
  console.error(`${reasons.join('\n')}\nThe page was not changed.`);
  process.exit(1);
}

const matrix = await read<Matrix>('matrix/matrix.json');
const spill = await read<Spill>('matrix/spill.json');
if (!matrix || !spill) stop('There is no browser report yet. Run npm run test:engines first.');

const transcripts = await Promise.all(
  matrix.browsers.map(({ id }) => read<Transcript>(`speech/${id}.json`)),
);
const heard = transcripts.filter((transcript) => transcript !== undefined);
const found = faults(matrix, heard);
const ours = found.filter((fault) => fault.ours);
if (ours.length > 0) stop(...ours.map(({ message }) => message));
for (const { message } of found) console.warn(`${message} It is left out of the page.`);
if (heard.length < matrix.browsers.length)
  stop('There is no speech report yet. Run npm run test:speech first.');

const text = JSON.stringify(summarise(matrix, spill, heard));
await writeFile(PAGE, await format(text, { parser: 'json', printWidth: 100 }));
console.log('Wrote stories/docs/what-is-announced.json; review the diff before committing it.');
