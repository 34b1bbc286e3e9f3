import type { AuditFinding, AuditReport } from '../types.js';
import { count, isOpen } from './shared.js';

/** What came and went between two reports. */
export interface Changes {
  /** When the earlier one was made, as ISO 8601. */
  since: string;
  /** Fingerprints of findings that the earlier one does not have, or had accepted. */
  added: ReadonlySet<string>;
  /** What the earlier one found and this one does not. */
  gone: readonly AuditFinding[];
  /** Fingerprints of findings that both have. */
  unchanged: ReadonlySet<string>;
}

/** Compares a report with an earlier one of the same things, by fingerprints. */
export function changesSince(report: AuditReport, earlier: AuditReport): Changes {
  const open = report.findings.filter(isOpen);
  const before = earlier.findings.filter(isOpen);
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const now = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const prints = open.map(({ fingerprint }) => fingerprint);
  return {
    since: earlier.date,
    added: new Set(prints.filter((one) => !known.has(one))),
    gone: before.filter(({ fingerprint }) => !now.has(fingerprint)),
    unchanged: new Set(prints.filter((one) => known.has(one))),
  };
}

/** `2 new, 1 gone and 7 unchanged since 2026-01-02.` */
export const changesInWords = ({ since, added, gone, unchanged }: Changes): string =>
  `${count(added.size, 'new', 'new')}, ${count(gone.length, 'gone', 'gone')} and ` +
  `${count(unchanged.size, 'unchanged', 'unchanged')} since ${since.slice(0, 10)}.`;
