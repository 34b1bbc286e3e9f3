import { createColors } from 'picocolors';
import type { AuditFinding, AuditReport, AuditSeverity } from '../types.js';
import { catalogueOf } from '../place.js';
import { changesInWords } from './changes.js';
import { entriesOf, type Entry } from './fold.js';
import {
  count,
  cutAround,
  groupsOf,
  isOpen,
  lookedAt,
  messageOf,
  placeOf,
  totals,
  unseenSentence,
  unusedSentence,
  type Group,
  type ReportOptions,
} from './shared.js';

type Paint = ReturnType<typeof createColors>;

/** Entries of one rule that are shown; the rest is counted. */
const SHOWN = 20;
/** Characters of a line of source that are shown. */
const WIDTH = 120;

/** Whatever would move the cursor or change colours: a name comes from a file that anybody wrote. */
// oxlint-disable-next-line no-control-regex -- these characters would steer the terminal
const plain = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�');

const painter = (paint: Paint): Record<AuditSeverity, (text: string) => string> => ({
  error: paint.red,
  warning: paint.yellow,
  info: paint.blue,
});

/** Where a line shows what a finding is about: at its column, or at the first words that it quotes. */
function focusOf({ column, message }: AuditFinding, text: string): number {
  if (column !== undefined) return column - 1;
  const quoted = [...message.matchAll(/[“‘`]([^”’`]+)[”’`]/g)].map(([, words = '']) => words);
  return Math.max(0, ...quoted.map((words) => text.indexOf(words)).slice(0, 1));
}

/** The line of the source, with its number. Of a long one, the part that the finding is about. */
function sourceLine(finding: AuditFinding, { sourceOf }: ReportOptions): string[] {
  const { file, line } = finding;
  if (line === undefined) return [];
  const lines = sourceOf?.(catalogueOf(file) ?? file)?.split(/\r\n?|\n/) ?? [];
  const whole = lines.at(line - 1) ?? '';
  const text = whole.trim();
  const focus = focusOf(finding, whole) - (whole.length - whole.trimStart().length);
  return text ? [`${line} | ${plain(cutAround(text, focus, WIDTH))}`] : [];
}

function linesOf(entry: Entry, options: ReportOptions, paint: Paint): string[] {
  const { message, many, shown, more } = entry;
  const place = (finding: AuditFinding) => {
    const isNew = options.changes?.added.has(finding.fingerprint);
    return `${plain(placeOf(finding))}${isNew ? ` ${paint.bold('new')}` : ''}`;
  };
  if (many !== undefined)
    return [
      `  ${many}: ${plain(message)}`,
      ...shown.map((finding) => `    ${place(finding)}`),
      ...(more > 0 ? [`    … and ${more.toLocaleString('en')} more`] : []),
    ];
  const [finding] = shown as [AuditFinding];
  return [
    `  ${place(finding)}`,
    `    ${plain(message)}`,
    ...sourceLine(finding, options).map((line) => `    ${paint.dim(line)}`),
  ];
}

function section(group: Group, options: ReportOptions, paint: Paint): string[] {
  const { rule, severity, findings } = group;
  const entries = entriesOf(group, options.changes);
  const more = entries.slice(SHOWN).reduce((sum, { size }) => sum + size, 0);
  return [
    `${painter(paint)[severity](severity)} ${paint.bold(rule.title)} ${paint.dim(`(${rule.id}, ${count(findings.length, 'finding')})`)}`,
    `  ${rule.help}${rule.source ? ` ${paint.dim(`${rule.source.name}: ${rule.source.url}`)}` : ''}`,
    ...entries.slice(0, SHOWN).flatMap((entry) => linesOf(entry, options, paint)),
    ...(more > 0
      ? [`  … and ${more.toLocaleString('en')} more; the other formats list them all.`]
      : []),
    '',
  ];
}

function ending(report: AuditReport, { changes }: ReportOptions, paint: Paint): string[] {
  const accepted = report.findings.filter((finding) => !isOpen(finding)).length;
  const known = accepted === 0 ? '' : ` ${count(accepted, 'finding')} accepted with a reason.`;
  return [
    ...report.unused.map((one) => `${paint.yellow('warning')} ${plain(unusedSentence(one))}`),
    ...report.unseen.map((one) => `${paint.red('error')} ${plain(unseenSentence(one))}`),
    `${paint.bold(lookedAt(report))}: ${totals(report)}.${known}`,
    ...(changes ? [changesInWords(changes)] : []),
  ];
}

/** One line for each finding, as editors and other tools read it. */
const quietly = (report: AuditReport, paint: Paint): string[] => [
  ...groupsOf(report).flatMap(({ findings }) =>
    findings
      .filter(isOpen)
      .map(
        (finding) =>
          `${plain(placeOf(finding))}: ${painter(paint)[finding.severity](finding.severity)}: ${plain(messageOf(finding))} (${finding.rule})`,
      ),
  ),
  ...report.unseen.map(
    ({ target, reason }) => `${plain(target)}: ${paint.red('error')}: ${plain(reason)} (unseen)`,
  ),
];

/** For people at a terminal: by rule, the gravest first, with what to do beside it. */
export function terminal(report: AuditReport, options: ReportOptions = {}): string {
  const paint = createColors(options.isColoured ?? false);
  const groups = groupsOf({ ...report, findings: report.findings.filter(isOpen) });
  const lines = options.isQuiet
    ? quietly(report, paint)
    : [
        ...groups.flatMap((group) => section(group, options, paint)),
        ...ending(report, options, paint),
      ];
  return lines.map((line) => `${line}\n`).join('');
}
