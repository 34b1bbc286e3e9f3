import * as v from 'valibot';
import type { AuditReport } from '../types.js';
import type { ReportOptions } from './shared.js';

/*
 * What `--format json` writes and `--since` reads. The published JSON Schema is made from it, so each
 * field says here what it means.
 */

const said = <S extends v.GenericSchema>(schema: S, text: string): S =>
  v.pipe(schema as v.GenericSchema, v.description(text)) as unknown as S;

const severity = v.picklist(['error', 'warning', 'info']);
const kind = said(v.picklist(['set', 'pages']), 'What was audited: a set of drawings, or pages.');
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.string();
const target = said(v.array(text), 'Selectors, from the outermost frame or shadow root inwards.');
const file = said(text, 'Path of the file, with forward slashes, or the address of the page.');

const rule = v.object({
  id: text,
  kind,
  group: v.picklist(['words', 'drawing', 'page']),
  level: v.picklist(['error', 'warning', 'info', 'off']),
  title: said(text, 'What is wrong, as a heading.'),
  help: said(text, 'Why it matters and what to do.'),
  bad: said(text, 'An example that the rule finds.'),
  good: said(text, 'The same example, corrected.'),
  source: v.optional(v.object({ name: text, url: text })),
});

const finding = v.object({
  rule: text,
  severity,
  outcome: said(v.picklist(['fail', 'unsure']), 'Unsure: somebody has to check.'),
  file,
  line: v.optional(said(place, 'Counted from 1.')),
  column: v.optional(said(place, 'Counted from 1.')),
  target: v.optional(target),
  message: said(text, 'What is wrong, where, and what to do about it.'),
  icon: v.optional(said(text, 'Key of the icon that the finding is about.')),
  related: v.optional(v.array(v.object({ file, line: v.optional(place) }))),
  fingerprint: said(
    v.pipe(text, v.regex(/^[0-9a-f]{8,}$/)),
    'Stays the same for the same fault in the next report.',
  ),
  accepted: v.optional(
    said(text, 'Why the configuration accepts it; an accepted finding fails no run.'),
  ),
});

const fingerprints = v.array(text);

const changes = v.object({
  since: said(text, 'When the earlier report was made, as ISO 8601 in UTC.'),
  new: said(fingerprints, 'Findings that the earlier report does not have, or had accepted.'),
  unchanged: said(fingerprints, 'Findings that both have.'),
  gone: said(v.array(finding), 'What the earlier report found and this one does not.'),
});

const icon = v.object({
  key: said(text, 'Unique within the report.'),
  name: text,
  file,
  target: v.optional(target),
  picture: v.optional(said(text, 'Its drawing as SVG.')),
  library: v.optional(said(text, 'The library that it comes from.')),
  announced: v.optional(
    said(
      v.object({ role: text, name: text, description: text, from: text }),
      'What assistive technology announces, and the markup that this comes from.',
    ),
  ),
});

/** An audit as data. */
export const reportSchema = v.object({
  version: v.literal(1),
  tool: v.object({ name: v.literal('altglyph'), version: text }),
  kind,
  targets: said(v.array(text), 'What was looked at.'),
  date: said(text, 'When, as ISO 8601 in UTC.'),
  rules: said(v.array(rule), 'Rules that were on.'),
  icons: v.array(icon),
  findings: v.array(finding),
  unseen: said(
    v.array(v.object({ target: text, reason: text, rules: v.optional(v.array(text)) })),
    'What could not be checked; if there is anything here, the report is incomplete.',
  ),
  unused: said(
    v.array(v.object({ rule: text, file: text, reason: text })),
    'Acceptances that matched no finding, or have no reason.',
  ),
  ms: said(v.number(), 'How long it took, in milliseconds.'),
  changes: v.optional(
    said(
      changes,
      'With --since: what is new, unchanged and gone, by fingerprint, without accepted findings.',
    ),
  ),
}) satisfies v.GenericSchema<unknown, AuditReport>;

/** For programs: the report as it is, and what came and went. */
export function json(report: AuditReport, { changes: since }: ReportOptions = {}): string {
  const told = since && {
    since: since.since,
    new: [...since.added],
    unchanged: [...since.unchanged],
    gone: since.gone,
  };
  return `${JSON.stringify({ ...report, changes: told }, null, 2)}\n`;
}
