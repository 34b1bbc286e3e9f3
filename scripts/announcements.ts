import type { Spill } from '../test/browsers/page-text.js';
import type { Matrix, Row } from '../test/browsers/report.js';
import type { PageRecord, Transcript } from '../test/speech/record.js';

/** What the page "What is announced" shows: the last run of both tests, with duplicates merged. */
export interface Announcements {
  tree: {
    date: string;
    system: string;
    browsers: Matrix['browsers'];
    icons: number;
    /** Icon, state and context, in each browser. */
    cells: number;
    contexts: { context: string; rows: Announcement[] }[];
  };
  spill: Spill;
  /** Empty until speech has been recorded. */
  speech?: {
    date: string;
    system: string;
    screenReader: { name: string; version: string };
    browsers: Transcript['browser'][];
    pages: SpokenPage[];
  };
}

export interface Announcement {
  /** The ways to write it that give the same result. */
  codes: string[];
  /** What each browser exposes to assistive technology, in the order of the browsers. */
  announced: string[];
}

export interface SpokenPage {
  title: string;
  about: string;
  /** Whether it shows a technique that this package does not use, for comparison. */
  contrast: boolean;
  /** The names of the browsers that it was read in. */
  browsers: string[];
  /** Each stop, with what was said there in each of them; null where one did not stop. */
  stops: { key: string; code: string; said: (string[] | null)[] }[];
}

const same = (one: string[], other: string[]) => JSON.stringify(one) === JSON.stringify(other);

/** Merges rows with the same answers. */
function merge(rows: Row[], browsers: Matrix['browsers']): Announcement[] {
  const merged: Announcement[] = [];
  for (const { code, announced } of rows) {
    const answers = browsers.map(({ id }) => announced[id]!.example);
    const known = merged.find((row) => same(row.announced, answers));
    if (known) known.codes.push(code);
    else merged.push({ codes: [code], announced: answers });
  }
  return merged;
}

/** Lines up one page's stops in every browser; the same code may be reached more than once. */
function align(pages: PageRecord[]): SpokenPage['stops'] {
  const stops = new Map<string, SpokenPage['stops'][number]>();
  pages.forEach((page, browser) => {
    const seen = new Map<string, number>();
    for (const { key, code, said } of page.stops) {
      const time = (seen.get(code) ?? 0) + 1;
      seen.set(code, time);
      const id = `${time} ${code}`;
      if (!stops.has(id)) stops.set(id, { key, code, said: pages.map(() => null) });
      stops.get(id)!.said[browser] = said;
    }
  });
  return [...stops.values()];
}

/** A page as one browser read it, if that browser did. */
const readOf = ({ browser, pages }: Transcript, id: string) =>
  pages.filter((page) => page.id === id).map((page) => ({ browser: browser.name, page }));

function listen(transcripts: Transcript[]): Announcements['speech'] {
  const [first] = transcripts;
  if (!first) return undefined;
  const { date, system, screenReader } = first;
  return {
    date,
    system,
    screenReader,
    browsers: transcripts.map(({ browser }) => browser),
    pages: [...new Set(transcripts.flatMap(({ pages }) => pages.map(({ id }) => id)))]
      .map((id) => transcripts.flatMap((transcript) => readOf(transcript, id)))
      .filter((reads) => reads.every(({ page }) => wrong(page) === 0))
      .map((reads) => {
        const pages = reads.map(({ page }) => page);
        const { title, about, contrast } = pages[0]!;
        const browsers = reads.map(({ browser }) => browser);
        return { title, about, contrast, browsers, stops: align(pages) };
      }),
  };
}

export function summarise(matrix: Matrix, spill: Spill, heard: Transcript[]): Announcements {
  const { date, system, browsers, icons, cells, rows } = matrix;
  const contexts = [...new Set(rows.map(({ context }) => context))];
  const speech = listen(heard);
  return {
    tree: {
      date,
      system,
      browsers,
      icons,
      cells: cells.length,
      contexts: contexts.map((context) => ({
        context,
        rows: merge(
          rows.filter((row) => row.context === context),
          browsers,
        ),
      })),
    },
    spill,
    ...(speech && { speech }),
  };
}

const wrong = ({ stops }: PageRecord) => stops.filter(({ passed }) => !passed).length;

export interface Fault {
  message: string;
  /** Whether it is a fault of this package. Failures on the pages for comparison are not. */
  ours: boolean;
}

/** Lists what failed in the reports. */
export function faults({ browsers, differences }: Matrix, heard: Transcript[]): Fault[] {
  const ours = (message: string): Fault => ({ message, ours: true });
  return [
    ...(browsers.length < 3
      ? [ours('The accessibility tree was not read in all three browsers.')]
      : []),
    ...(differences.length ? [ours(`${differences.length} icons are announced wrongly.`)] : []),
    ...heard.flatMap(({ browser, pages }) =>
      pages
        .filter((page) => wrong(page) > 0)
        .map((page) => ({
          message: `${browser.name}, “${page.title}”: ${wrong(page)} of ${page.stops.length} stops failed.`,
          ours: !page.contrast,
        })),
    ),
  ];
}
