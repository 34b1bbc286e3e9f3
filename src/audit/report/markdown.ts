import type { AuditReport } from '../types.js';
import { changesInWords } from './changes.js';
import { entriesOf, type Entry } from './fold.js';
import {
  count,
  groupsOf,
  headline,
  isOpen,
  lookedAt,
  placeOf,
  totals,
  unusedSentence,
  type Group,
  type ReportOptions,
} from './shared.js';

/** GitHub takes 65,536 characters; room is kept for whoever adds a line. */
const LIMIT = 65_000;

/** By this, a workflow finds its earlier comment to replace it. */
const MARK = '<!-- altglyph audit -->';

/** Text that nobody meant as Markdown, mentions and references of issues included. */
const escapeText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\*_[\]|~#$]/g, '\\$&')
    .replace(/(?<=\w)@|@(?=\w)/g, '@<!-- -->')
    .replaceAll('://', ':<!-- -->//');

/** Text as code, whatever backticks it holds. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A message, which may quote markup between backticks. */
const prose = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeText(part).replaceAll('`', '\\`')))
    .join('');

function item({ message, many, shown, more, isNew }: Entry, { changes }: ReportOptions): string {
  if (many === undefined)
    return `- ${isNew ? '**New** ' : ''}${code(placeOf(shown[0]!))}: ${prose(message)}\n`;
  const places = shown.map(
    (one) => `  - ${changes?.added.has(one.fingerprint) ? '**New** ' : ''}${code(placeOf(one))}\n`,
  );
  const rest = more > 0 ? `  - and ${more.toLocaleString('en')} more\n` : '';
  return `- **${many}**: ${prose(message)}\n${places.join('')}${rest}`;
}

function opening(report: AuditReport, { changes }: ReportOptions): string {
  const open = report.findings.filter(isOpen);
  const accepted = report.findings.length - open.length;
  return [
    MARK,
    `## Icon audit: ${headline(report)}`,
    '',
    `${escapeText(lookedAt(report))}: ${totals(report)}${accepted > 0 ? `; ${count(accepted, 'finding')} accepted with a reason` : ''}.`,
    ...(changes ? [changesInWords(changes)] : []),
    '',
    ...report.unseen.map(({ target, reason, rules }) =>
      rules ? `- ${prose(reason)}` : `- Could not be checked: ${code(target)}: ${prose(reason)}`,
    ),
    ...report.unused.map((one) => `- ${prose(unusedSentence(one))}`),
    '',
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** The frame of a rule's findings, which are folded away unless some are new. */
function frame(group: Group, { changes }: ReportOptions): { before: string; after: string } {
  const { rule, severity, findings } = group;
  const added = findings.filter(({ fingerprint }) => changes?.added.has(fingerprint)).length;
  const source = rule.source ? ` [${escapeText(rule.source.name)}](${rule.source.url})` : '';
  return {
    before:
      `<details${added > 0 ? ' open' : ''}>\n<summary><b>${severity}</b>: ${escapeText(rule.title)} ` +
      `(${count(findings.length, 'finding')}${added > 0 ? `, ${added.toLocaleString('en')} new` : ''})</summary>\n\n` +
      `${prose(rule.help)}${source}\n\n`,
    after: '\n</details>\n',
  };
}

const rest = (left: number) =>
  left === 0
    ? ''
    : `\n${count(left, 'more finding')} did not fit here; the other formats list them all.\n`;

/** For a comment on a pull request: folded by rule, new findings first, and never too long to be posted. */
export function markdown(report: AuditReport, options: ReportOptions = {}): string {
  let text = opening(report, options).slice(0, LIMIT / 2);
  let left = 0;
  for (const group of groupsOf({ ...report, findings: report.findings.filter(isOpen) })) {
    const { before, after } = frame(group, options);
    const room = LIMIT - text.length - before.length - after.length - rest(1e9).length;
    let items = '';
    const sorted = entriesOf(group, options.changes).toSorted(
      (a, b) => Number(b.isNew) - Number(a.isNew),
    );
    for (const [at, entry] of sorted.entries()) {
      const lines = item(entry, options);
      if (items.length + lines.length > room) {
        left += sorted.slice(at).reduce((sum, { size }) => sum + size, 0);
        break;
      }
      items += lines;
    }
    if (items !== '') text += before + items + after;
  }
  return text + rest(left);
}
