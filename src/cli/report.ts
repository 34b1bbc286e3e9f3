import { relative } from 'node:path';
import { sentence, type Finding } from '../compiler/index.js';
import type { Built, Counts } from '../node/index.js';
import { pc } from './colours.js';

/** A set that was built, and where to. */
export interface Result extends Built {
  out: string;
}

/** Findings of rules about the call itself; nothing was written then. */
const USAGE = new Set<string>(['no-folder', 'no-drawings', 'output']);

export const isUsage = ({ rule }: Finding): boolean => USAGE.has(rule);

const isError = ({ severity }: Finding) => severity === 'error';

/** Lines for one rule's warnings; the rest is counted. */
const SHOWN = 10;

function coloured(finding: Finding): string {
  const text = sentence(finding);
  const paint = isError(finding) ? pc.red : pc.yellow;
  return text.replace(`: ${finding.severity}: `, `: ${paint(finding.severity)}: `);
}

/** A line for each error, and for each warning up to a number that can be read. */
export function linesOf(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    return isError(finding) || count <= SHOWN ? [coloured(finding)] : [];
  });
  for (const [rule, count] of counts) {
    const isWarning = findings.some((finding) => finding.rule === rule && !isError(finding));
    if (isWarning && count > SHOWN)
      lines.push(`… and ${count - SHOWN} more of ${rule}; --json lists them all.`);
  }
  return lines;
}

const plural = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

function kilobytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function sizes({ icons }: Built): string {
  const [before, after] = ['before', 'after'].map((when) =>
    icons.reduce((sum, { bytes }) => sum + (bytes?.[when as 'before' | 'after'] ?? 0), 0),
  ) as [number, number];
  if (before === 0) return '';
  const saved = Math.round((1 - after / before) * 100);
  return ` ${kilobytes(before)} of SVG became ${kilobytes(after)} (${saved < 0 ? '+' : '−'}${Math.abs(saved)} %).`;
}

/** What became of a set, on one line. */
export function summary(result: Result, { isDry }: { isDry: boolean }): string {
  const { counts, icons, out } = result;
  const { written, unchanged, removed, refused } = counts;
  const stale = icons.filter((icon) => icon.stale).length;
  const parts = [
    `${written.toLocaleString('en')} ${isDry ? 'to write' : 'written'}`,
    `${unchanged.toLocaleString('en')} unchanged`,
    ...(removed > 0 ? [`${removed.toLocaleString('en')} ${isDry ? 'to remove' : 'removed'}`] : []),
    ...(refused > 0 ? [pc.red(`${refused.toLocaleString('en')} refused`)] : []),
  ];
  const kept = stale > 0 ? ` ${plural(stale, 'refused drawing')} kept the last good module.` : '';
  const where = relative('', out) || '.';
  return `${pc.bold(where)}: ${plural(icons.length, 'icon')}: ${parts.join(', ')}.${sizes(result)}${kept}`;
}

/** Paths that differ from what would be written, relative to here. */
export const outdated = (results: readonly Result[]): string[] =>
  results.flatMap(({ out, changes }) =>
    [...changes.written, ...changes.removed].map((path) => `${out}/${path}`.replaceAll('\\', '/')),
  );

/** Paths that are listed as out of date; the rest is counted. */
const LISTED = 50;

/** A line for each path that is out of date, up to a number that can be read, and what to do. */
export function outdatedLines(results: readonly Result[]): string[] {
  const paths = outdated(results);
  if (paths.length === 0) return [];
  const more = paths.length - LISTED;
  return [
    ...paths.slice(0, LISTED).map((path) => `${path} is out of date.`),
    ...(more > 0 ? [`… and ${more.toLocaleString('en')} more; --json lists them all.`] : []),
    'Run altglyph build without --check, and commit what it writes.',
  ];
}

/** Everything about a run as data. */
export function report(results: readonly Result[], ms: number, withOutdated: boolean): object {
  const counts: Counts = { files: 0, written: 0, unchanged: 0, removed: 0, refused: 0 };
  for (const result of results)
    for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += result.counts[key];
  return {
    icons: results.flatMap(({ icons, out }) =>
      icons.map(({ file, name, component, module, title, description, bytes, stale }) => ({
        file,
        name,
        component,
        module,
        title,
        description,
        bytes,
        out: out.replaceAll('\\', '/'),
        stale,
      })),
    ),
    findings: results.flatMap(({ findings }) => findings),
    counts,
    ...(withOutdated ? { outdated: outdated(results) } : {}),
    ms: Math.round(ms),
  };
}

/** 0 if all was written, 1 if something was refused or is out of date, 2 if the call was wrong. */
export function exitCode(results: readonly Result[], isCheck: boolean): 0 | 1 | 2 {
  const findings = results.flatMap((result) => result.findings);
  if (findings.some(isUsage)) return 2;
  if (findings.some(isError)) return 1;
  return isCheck && outdated(results).length > 0 ? 1 : 0;
}
