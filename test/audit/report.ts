import type { AuditRule } from '../../src/audit/types.ts';
import type { RawFinding, RawReport } from '../../src/audit/settings.ts';

/** A rule of a made-up audit. */
export const rule = (id: string, more: Partial<AuditRule> = {}): AuditRule => ({
  id,
  kind: 'set',
  group: 'words',
  level: 'warning',
  title: `What ${id} is about`,
  help: `Why ${id} matters.`,
  bad: '<title>Calendar icon</title>',
  good: '<title>Calendar</title>',
  ...more,
});

export const finding = (more: Partial<RawFinding> = {}): RawFinding => ({
  rule: 'title-says-icon',
  outcome: 'fail',
  file: 'icons/calendar.svg',
  line: 2,
  message: 'The title “Calendar icon” says that it is an icon. Write “Calendar”.',
  icon: 'calendar',
  ...more,
});

export const raw = (more: Partial<RawReport> = {}): RawReport => ({
  version: '1.2.3',
  kind: 'set',
  targets: ['icons'],
  rules: [rule('title-says-icon'), rule('no-title', { level: 'error' })],
  icons: [{ key: 'calendar', name: 'calendar', file: 'icons/calendar.svg' }],
  findings: [],
  ms: 12.4,
  date: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
  ...more,
});
