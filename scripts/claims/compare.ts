/** Compares the tables of figures on a page with the same tables as measured now. */

/** Ratios of times differ from run to run by as much on a quiet machine. */
const RATIO = 0.15;
/** Bytes depend on versions of compressors. */
const BYTES = 0.01;

/** The cells of a table of Markdown: its heads, and its rows by their first cell. */
export interface Figures {
  heads: string[];
  rows: Map<string, string[]>;
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('**', ''));

/** Every table of a page. */
export function tablesIn(page: string): Figures[] {
  const tables: Figures[] = [];
  const lines = page.split('\n');
  for (const [at, line] of lines.entries()) {
    if (!/^\| *:?-+/.test(line)) continue;
    const heads = cellsOf(lines[at - 1] ?? '');
    const end = lines.findIndex((row, index) => index > at && !row.startsWith('|'));
    const rows = lines.slice(at + 1, end < 0 ? undefined : end).map(cellsOf);
    tables.push({ heads, rows: new Map(rows.map(([name = '', ...cells]) => [name, cells])) });
  }
  return tables;
}

/** What a cell claims: a ratio, or a number of bytes. Times alone hold on one machine only. */
function claimOf(head: string, cell: string): { value: number; tolerance: number } | undefined {
  const ratio = /([\d.,]+) ?×/.exec(cell)?.[1];
  if (ratio !== undefined) return { value: Number(ratio), tolerance: RATIO };
  const bytes = /\bB\b/.test(head) ? /^[\d,]+$/.exec(cell)?.[0] : undefined;
  return bytes === undefined
    ? undefined
    : { value: Number(bytes.replaceAll(',', '')), tolerance: BYTES };
}

/** What became of the figures of one table. */
export interface Compared {
  held: number;
  /** A sentence for each figure that no longer holds. */
  broken: string[];
}

/** Compares what a page states with what was measured; a figure that was not measured is broken, too. */
export function compare(stated: Figures, measured: Figures): Compared {
  const broken: string[] = [];
  let held = 0;
  for (const [name, cells] of stated.rows) {
    for (const [at, cell] of cells.entries()) {
      const head = stated.heads[at + 1] ?? '';
      const claim = claimOf(head, cell);
      if (!claim) continue;
      const now = measured.rows.get(name)?.[measured.heads.indexOf(head) - 1];
      const found = now === undefined ? undefined : claimOf(head, now);
      if (found && Math.abs(found.value - claim.value) <= claim.tolerance * claim.value) held += 1;
      else broken.push(`${name}, ${head}: “${cell}” is stated, ${now ?? 'nothing'} is measured.`);
    }
  }
  return { held, broken };
}
