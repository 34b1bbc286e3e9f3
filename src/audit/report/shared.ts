import type { AuditFinding, AuditReport, AuditRule, AuditSeverity } from '../types.js';
import type { Changes } from './changes.js';

/** The lowest level of finding that fails a run. */
export type FailOn = AuditSeverity | 'never';

/** Options of a report, besides its data. */
export interface ReportOptions {
  /** What came and went since an earlier report (default: not shown). */
  changes?: Changes;
  /** The lowest level of finding that fails the run (default `error`). */
  failOn?: FailOn;
  /** Terminal only: one line for each finding and nothing else (default false). */
  isQuiet?: boolean;
  /** Terminal only: whether it may be coloured (default false). */
  isColoured?: boolean;
  /** Terminal only: text of a file, to show the line that a finding is about (default: none). */
  sourceOf?: (file: string) => string | undefined;
}

/** The gravest first. */
export const SEVERITIES: readonly AuditSeverity[] = ['error', 'warning', 'info'];

const NAMES: Readonly<Record<AuditSeverity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
};

/** `1,200 icons`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

export const isOpen = ({ accepted }: AuditFinding): boolean => accepted === undefined;

/** Whether a finding fails the run: it is as grave as asked, and not accepted. */
export const isFailing = (finding: AuditFinding, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  isOpen(finding) &&
  SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn);

export const isUnsure = ({ outcome }: AuditFinding): boolean => outcome === 'unsure';

/**
 * How many findings that are not accepted there are of each level: `2 errors, 1 warning, 3 to check`.
 * Those that a person has to judge are no errors yet, so they are counted apart.
 */
export function inWords(findings: readonly AuditFinding[]): string {
  const open = findings.filter(isOpen);
  const sure = open.filter((one) => !isUnsure(one));
  const parts = SEVERITIES.flatMap((severity) => {
    const number = sure.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [count(number, ...NAMES[severity])];
  });
  const unsure = open.length - sure.length;
  if (unsure > 0) parts.push(`${unsure.toLocaleString('en')} to check`);
  return parts.join(', ') || 'no findings';
}

/** The same for a heading; an audit that is incomplete has no result yet. */
export const headline = ({ unseen, findings }: AuditReport): string =>
  unseen.length > 0 ? 'incomplete' : inWords(findings);

/** The same for a sentence, which also says what there is so far. */
export const totals = ({ unseen, findings }: AuditReport): string =>
  unseen.length > 0 ? `incomplete, ${inWords(findings)} so far` : inWords(findings);

/** What could not be checked, and why, in a sentence. */
export const unseenSentence = ({ target, reason, rules }: AuditReport['unseen'][number]): string =>
  rules ? reason : `${target} could not be checked: ${reason}`;

/** What was looked at: `60 icons in icons`. */
export function lookedAt({ kind, icons, targets, findings }: AuditReport): string {
  const where = targets.join(', ');
  if (kind === 'set') return `${count(icons.length, 'icon')} in ${where}`;
  const pages = new Set([...icons, ...findings].map(({ file }) => file)).size;
  const on = pages === 0 ? '' : ` on ${count(pages, 'page')}`;
  return `${count(icons.length, 'icon')}${on} of ${where}`;
}

/** Findings of one rule. */
export interface Group {
  rule: AuditRule;
  severity: AuditSeverity;
  findings: AuditFinding[];
}

/** Findings by rule, the gravest rules first, then by their ids. */
export function groupsOf({ rules, findings }: AuditReport): Group[] {
  const groups = new Map<string, Group>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const finding of findings) {
    const rule = byId.get(finding.rule);
    if (!rule) continue;
    const group = groups.get(rule.id) ?? { rule, severity: finding.severity, findings: [] };
    group.findings.push(finding);
    groups.set(rule.id, group);
  }
  const rank = ({ severity }: Group) => SEVERITIES.indexOf(severity);
  return [...groups.values()].toSorted(
    (a, b) => rank(a) - rank(b) || (a.rule.id < b.rule.id ? -1 : 1),
  );
}

/** `icons/calendar.svg:2:5`, and where in the page. */
export function placeOf({ file, line, column, target }: AuditFinding): string {
  const at = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${file}${at}${target ? ` ${target.join(' → ')}` : ''}`;
}

/** The message, which is marked if somebody has to look. */
export const messageOf = (finding: AuditFinding): string =>
  isUnsure(finding) ? `[to check] ${finding.message}` : finding.message;

/** What is wrong with an acceptance, in a sentence. */
export const unusedSentence = ({ rule, file, reason }: AuditReport['unused'][number]): string =>
  reason.trim() === ''
    ? `The acceptance of ${rule} in ${file} has no reason, so it accepts nothing. Say why.`
    : `The acceptance of ${rule} in ${file} no longer matches any finding. Remove it.`;

/** Cuts a text to so many characters, and says so by an ellipsis. */
export function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** Cuts a text to so many characters around a place, and says so by ellipses. */
export function cutAround(text: string, at: number, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const focus = Array.from(text.slice(0, Math.max(0, at))).length;
  // A third before it: what follows tells more than what came before.
  const start = Math.min(focus - Math.floor(length / 3), characters.length - length + 1);
  if (start <= 1) return cut(text, length);
  return `…${cut(characters.slice(start).join(''), length - 1)}`;
}
