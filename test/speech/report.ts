/** Words a run for the terminal, and keeps its transcript. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { PageRecord, StopRecord, Transcript } from './record.ts';
import { MOST_WRONG } from './session.ts';

const FOLDER = new URL('../../.cache/speech/', import.meta.url);

export function save(transcript: Transcript): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${transcript.browser.id}.json`, FOLDER);
  writeFileSync(file, `${JSON.stringify(transcript, null, 2)}\n`);
}

const lines = (said: string[]) =>
  said.length > 0 ? said.map((line) => `"${line}"`).join(' ') : 'nothing';

function wrong({ key, code, expected, said }: StopRecord): string {
  return `      ${key} at ${code}\n        expected ${lines(expected)}\n        heard    ${lines(said)}`;
}

function describe({ title, stops }: PageRecord): string {
  const failures = stops.filter(({ passed }) => !passed);
  const mark = failures.length > 0 ? '✗' : '✓';
  const count = `${stops.length - failures.length} of ${stops.length} stops`;
  const shown = failures.slice(0, MOST_WRONG).map(wrong);
  const rest = failures.length - shown.length;
  if (rest > 0) shown.push(`      and ${rest} more, whose keys were not pressed any more`);
  return [`  ${mark} ${title}: ${count}`, ...shown].join('\n');
}

/** A heading with versions, a line for each page, and both sides of every difference. */
export function print({ browser, screenReader, system, pages }: Transcript): void {
  console.log(
    `${browser.name} ${browser.version}, ${screenReader.name} ${screenReader.version}, ${system}`,
  );
  for (const page of pages) console.log(describe(page));
}

/** Everything that was said, as text: two runs are the same when these are. */
export function spoken({ pages }: Transcript): string[] {
  return pages.flatMap(({ id, stops }) =>
    stops.map(({ key, code, said }) => `${id}: ${key} at ${code}: ${lines(said)}`),
  );
}

/** How many stops of the contrast pages said something else than their paragraphs. */
export function unasked({ pages }: Transcript): number {
  const stops = pages.filter(({ contrast }) => contrast).flatMap((page) => page.stops);
  return stops.filter(({ code, said }) => /^<svg|aria-label/.test(code) && said.length > 0).length;
}
