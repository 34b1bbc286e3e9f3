/**
 * `npm run test:agreement`: how much of what the audit says of public icon sets is right.
 *
 * Takes the same few findings of each rule in each set every time, and looks up what somebody who
 * looked at the drawings said of them in `verdicts.json`. A finding without a verdict fails: look
 * at it (`-- --sheets` draws those without a verdict into .cache/agreement) and add one. The share
 * agreed with has to be 95 % or more. Ends with `N passed, N failed`.
 */
import { readFileSync } from 'node:fs';
import { JUDGED, keyOf, sampleOf, type Audited, type Sampled } from './sample.ts';
import { drawSheet } from './sheet.ts';

/** The least share of the findings that people have to agree with. */
const GOAL = 0.95;

/** What somebody says of a finding; one that is unsure is agreed with if it has to be looked at. */
interface Verdict {
  set: string;
  rule: string;
  files: string[];
  agree: boolean;
  /** Why not. */
  reason?: string;
}

/** What came of the findings of one rule in one set. */
interface Row {
  set: string;
  rule: string;
  /** Findings in the whole set, those that have a verdict, and those that are agreed with. */
  all: number;
  judged: number;
  agreed: number;
}

const path = new URL('verdicts.json', import.meta.url);
const verdicts = new Map(
  (JSON.parse(readFileSync(path, 'utf8')) as Verdict[]).map((verdict) => [keyOf(verdict), verdict]),
);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Rules of a set, and how many of their findings are agreed with. */
function rowsOf(set: string, { counts, sample }: Audited): Row[] {
  return [...counts].map(([rule, all]) => {
    const judged = sample
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) => verdicts.get(keyOf(finding)) ?? []);
    const agreed = judged.filter(({ agree }) => agree).length;
    return { set, rule, all, judged: judged.length, agreed };
  });
}

const sum = (rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** Of the findings that were judged. */
const shareOfSample = (rows: readonly Row[]) =>
  sum(rows, ({ agreed }) => agreed) / sum(rows, ({ judged }) => judged);

/** Of all findings, as far as those that were judged stand for them. */
function shareOfAll(rows: readonly Row[]): number {
  const known = rows.filter(({ judged }) => judged > 0);
  const agreed = sum(known, (row) => (row.all * row.agreed) / row.judged);
  return agreed / sum(known, ({ all }) => all);
}

function tell(rows: readonly Row[], icons: number): void {
  const [first] = rows;
  console.log(`\n${first?.set}: ${icons} icons, ${sum(rows, ({ all }) => all)} findings`);
  for (const { rule, all, judged, agreed } of rows)
    console.log(`  ${rule}: ${agreed} agreed with of ${judged} judged, ${all} in all`);
}

function tellMissing(missing: readonly Sampled[]): void {
  if (missing.length === 0) return;
  console.log(
    '\nFAILED: look at these and add a verdict for each to test/agreement/verdicts.json:',
  );
  for (const { set, rule, files, outcome, message } of missing)
    console.log(
      `  ${JSON.stringify({ set, rule, files, agree: '?' })}\n    ${outcome}: ${message}`,
    );
}

const all: Row[] = [];
const sampled: Sampled[] = [];
for (const set of JUDGED) {
  const audited = await sampleOf(set);
  const rows = rowsOf(set, audited);
  tell(rows, audited.icons);
  all.push(...rows);
  sampled.push(...audited.sample);
}

const missing = sampled.filter((finding) => !verdicts.has(keyOf(finding)));
tellMissing(missing);
if (process.argv.includes('--sheets'))
  for (const [at, finding] of missing.entries()) drawSheet(finding, at);

const keys = new Set(sampled.map(keyOf));
const old = [...verdicts.keys()].filter((key) => !keys.has(key));
if (old.length > 0) console.log(`\nNo longer in the sample:\n  ${old.join('\n  ')}`);

const shares = { 'the findings judged': shareOfSample(all), 'all findings': shareOfAll(all) };
console.log('');
let failed = missing.length;
for (const [of, share] of Object.entries(shares)) {
  // Not a number, where nothing was judged.
  const isEnough = share >= GOAL;
  if (!isEnough) failed += 1;
  console.log(`${isEnough ? '' : 'FAILED: '}${percent(share)} of ${of} are agreed with.`);
}
console.log(`\n${sampled.length - missing.length} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
