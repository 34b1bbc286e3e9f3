/** One browser, read to by Orca at a desk of its own, page by page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { browsers, openPage, version } from './browsers.ts';
import { Desk } from './desk.ts';
import type { Listener } from './listener.ts';
import { orcaVersion, startOrca } from './orca.ts';
import { html, type Page, type Stop } from './page.tsx';
import type { BrowserId, PageRecord, StopRecord, Transcript } from './record.ts';

/** After so many wrong answers on a page the rest is not worth waiting for. */
export const MOST_WRONG = 5;

/** Reads all pages; throws, with the programs' last words, when the desk itself fails. */
export async function read(id: BrowserId, pages: Page[]): Promise<Transcript> {
  const desk = await Desk.open();
  try {
    const listener = await startOrca(desk);
    const records: PageRecord[] = [];
    for (const page of pages) records.push(await readPage(desk, listener, id, page));
    return {
      format: 1,
      browser: { id, name: browsers[id].name, version: await version(desk, id) },
      screenReader: { name: 'Orca', version: await orcaVersion(desk) },
      system: /^PRETTY_NAME="(.*)"/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux',
      date: new Date().toISOString().slice(0, 10),
      pages: records,
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${desk.logs()}`, { cause: error });
  } finally {
    await desk.close();
  }
}

async function readPage(
  desk: Desk,
  listener: Listener,
  id: BrowserId,
  page: Page,
): Promise<PageRecord> {
  const file = `${desk.dir}/${page.id}.html`;
  writeFileSync(file, html(page));
  const close = await openPage(desk, listener, id, `file://${file}`, page.title);
  const stops: StopRecord[] = [];
  for (const stop of page.stops) {
    const wrong = stops.filter(({ passed }) => !passed).length;
    stops.push(
      wrong < MOST_WRONG
        ? await press(desk, listener, stop, wrong)
        : { ...stop, said: [], passed: false },
    );
  }
  await close();
  const { title, about, contrast = false, silent } = page;
  return { id: page.id, title, about, contrast, stops, silent };
}

/** Presses a key and compares. Once an answer was wrong, what is expected may never come, and isn't waited for as long. */
async function press(
  desk: Desk,
  listener: Listener,
  stop: Stop,
  wrong: number,
): Promise<StopRecord> {
  const wanted = wrong > 0 ? Math.min(stop.expected.length, 1) : stop.expected.length;
  const said = await listener.answer(wanted, () => desk.ask('xdotool', ['key', stop.key]));
  const passed = JSON.stringify(said) === JSON.stringify(stop.expected);
  return { ...stop, said, passed };
}
