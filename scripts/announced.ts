/**
 * Brings the page "What is announced" up to the last run: `npm run announced`, after
 * `npm test -- browsers` and `npm run test:speech`, whose reports it reads.
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
  console.error(`${reasons.join('\n')}\nThe page stays as it was.`);
  process.exit(1);
}

const matrix = await read<Matrix>('matrix/matrix.json');
const spill = await read<Spill>('matrix/spill.json');
if (!matrix || !spill) stop('No browser has been asked yet: run npm test -- browsers.');

const transcripts = await Promise.all(
  matrix.browsers.map(({ id }) => read<Transcript>(`speech/${id}.json`)),
);
const heard = transcripts.filter((transcript) => transcript !== undefined);
const found = faults(matrix, heard);
const ours = found.filter((fault) => fault.ours);
if (ours.length > 0) stop(...ours.map(({ message }) => message));
for (const { message } of found) console.warn(`${message} The page leaves it out.`);
if (heard.length < matrix.browsers.length)
  stop('No screen reader has been listened to yet: run npm run test:speech.');

const text = JSON.stringify(summarise(matrix, spill, heard));
await writeFile(PAGE, await format(text, { parser: 'json', printWidth: 100 }));
console.log('Wrote stories/docs/what-is-announced.json; have a look at the difference.');
