import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { release, type } from 'node:os';
import { cells, expected, type BrowserId } from './announced.js';
import { code, contexts, states } from './states.js';

/** What one browser announced, by the cell's id. */
export interface Reading {
  id: BrowserId;
  name: string;
  version: string;
  announced: Map<string, string>;
}

/** The form of `.cache/matrix/matrix.json`. */
export interface Matrix {
  /** Raised when a reader of the file would have to change. */
  format: 1;
  /** The day of the run, as YYYY-MM-DD. */
  date: string;
  /** The operating system's own name for itself. */
  system: string;
  browsers: { id: BrowserId; name: string; version: string }[];
  icons: number;
  /** Each state in each context, over all icons. */
  rows: Row[];
  /** Each icon in each state and context, with what each browser hands to assistive technology. */
  cells: { icon: string; state: string; context: string; announced: ByBrowser<string> }[];
  differences: Difference[];
}

type ByBrowser<T> = Partial<Record<BrowserId, T>>;

export interface Row {
  state: string;
  /** The first icon in this state, as its author would write it. */
  code: string;
  context: string;
  /** What the first icon is announced as, and how many icons are announced as the catalogue says. */
  announced: ByBrowser<{ example: string; right: number }>;
}

export interface Difference {
  browser: BrowserId;
  icon: string;
  state: string;
  context: string;
  expected: string;
  actual: string;
}

export const differences = ({ id: browser, announced }: Reading): Difference[] =>
  cells.flatMap((cell) => {
    const actual = announced.get(cell.id) ?? 'not read';
    const wanted = expected(browser, cell);
    const { icon, state, context } = cell;
    return actual === wanted ? [] : [{ browser, icon, state, context, expected: wanted, actual }];
  });

export const wordDifference = ({ browser, icon, state, context, ...found }: Difference) =>
  `${browser}: ${icon}, ${state}, ${context}: expected ${found.expected}; got ${found.actual}`;

const rows = (readings: Reading[]): Row[] =>
  Object.keys(contexts).flatMap((context) =>
    Object.keys(states).map((state) => {
      const row = cells.filter((cell) => cell.context === context && cell.state === state);
      const announced = readings.map((reading) => {
        const right = row.filter(
          (cell) => reading.announced.get(cell.id) === expected(reading.id, cell),
        );
        const example = reading.announced.get(row[0]!.id) ?? 'not read';
        return [reading.id, { example, right: right.length }];
      });
      const icon = code(row[0]!.icon, states[state]!.props);
      return { state, code: icon, context, announced: Object.fromEntries(announced) };
    }),
  );

async function systemName(): Promise<string> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^PRETTY_NAME="(.*)"$/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}

export async function matrix(readings: Reading[]): Promise<Matrix> {
  return {
    format: 1,
    date: new Date().toISOString().slice(0, 10),
    system: await systemName(),
    browsers: readings.map(({ id, name, version }) => ({ id, name, version })),
    icons: new Set(cells.map(({ icon }) => icon)).size,
    rows: rows(readings),
    cells: cells.map(({ id, icon, state, context }) => ({
      icon,
      state,
      context,
      announced: Object.fromEntries(
        readings.map((reading) => [reading.id, reading.announced.get(id)]),
      ),
    })),
    differences: readings.flatMap(differences),
  };
}

const line = (columns: string[]) =>
  `| ${columns.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

/** The matrix for people: a table for each context. */
function table({ date, system, browsers, icons, rows, cells, differences }: Matrix): string {
  const heading = ['state', ...browsers.flatMap(({ name }) => [name, 'right'])];
  const tables = Object.keys(contexts).map((context) => {
    const lines = rows
      .filter((row) => row.context === context)
      .map(({ state, announced }) => [
        state,
        ...browsers.flatMap(({ id }) => [
          announced[id]!.example,
          `${announced[id]!.right} of ${icons}`,
        ]),
      ]);
    const all = [heading, heading.map(() => '---'), ...lines].map(line).join('\n');
    return `## ${context}\n\n${all}`;
  });
  return [
    '# What browsers hand to assistive technology',
    `${browsers.map(({ name, version }) => `${name} ${version}`).join(' and ')} on ${system}, ${date}. ` +
      `${cells.length} cells in each browser, ${differences.length} differences from the catalogue. ` +
      'Each row shows the first icon, and how many icons are announced as their own words say.',
    ...tables,
    ...(differences.length ? ['## Differences', ...differences.map(wordDifference)] : []),
    '',
  ].join('\n\n');
}

const FOLDER = new URL('../../.cache/matrix/', import.meta.url);

export async function writeReport(readings: Reading[]): Promise<void> {
  const report = await matrix(readings);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL('matrix.json', FOLDER), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(new URL('matrix.md', FOLDER), table(report));
}
