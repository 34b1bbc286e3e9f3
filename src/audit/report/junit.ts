import type { AuditFinding, AuditReport } from '../types.js';
import type { Changes } from './changes.js';
import { groupsOf, isFailing, messageOf, placeOf, type ReportOptions } from './shared.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Text as XML; characters that XML cannot hold become the one that stands for them. */
const escape = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
    .replace(/[&<>"\n\t\r]/g, (character) => ENTITIES[character]!);

const attributes = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/** How a finding stands to the earlier report, before what is said of it. */
function state({ fingerprint }: AuditFinding, changes: Changes | undefined): string {
  if (!changes) return '';
  const word = changes.added.has(fingerprint) ? 'New' : 'Unchanged';
  return `${word} since ${changes.since.slice(0, 10)}.\n`;
}

function outcome(finding: AuditFinding, { failOn = 'error', changes }: ReportOptions): string {
  const { severity, rule, accepted } = finding;
  if (accepted !== undefined) return `<skipped${attributes({ message: accepted })}/>`;
  const message = messageOf(finding);
  const since = state(finding, changes);
  if (!isFailing(finding, failOn)) return `<system-out>${escape(since + message)}</system-out>`;
  const text = `${since}${placeOf(finding)}\n${message}`;
  return `<failure${attributes({ message, type: `${severity}: ${rule}` })}>${escape(text)}</failure>`;
}

interface Suite {
  name: string;
  cases: { name: string; content: string }[];
}

function suiteXml({ name, cases }: Suite): string {
  const having = (tag: string) =>
    cases.filter(({ content }) => content.startsWith(`<${tag}`)).length;
  const totals = {
    name,
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
    time: 0,
  };
  const lines = cases.map(
    (one) =>
      `    <testcase${attributes({ classname: name, name: one.name, time: 0 })}>${one.content}</testcase>`,
  );
  return [`  <testsuite${attributes(totals)}>`, ...lines, '  </testsuite>'].join('\n');
}

/** Cases that pass, for what an earlier report found and this one does not. */
const goneCases = (id: string, { changes }: ReportOptions): Suite['cases'] =>
  (changes?.gone ?? [])
    .filter(({ rule }) => rule === id)
    .map((finding) => ({
      name: placeOf(finding),
      content: `<system-out>${escape(`Gone since ${changes!.since.slice(0, 10)}.\n${finding.message}`)}</system-out>`,
    }));

/** A suite for each rule, those that are off now and had found something among them. */
function suitesOf(report: AuditReport, options: ReportOptions): Suite[] {
  const found = new Map(groupsOf(report).map(({ rule, findings }) => [rule.id, findings]));
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  for (const { rule } of options.changes?.gone ?? []) if (!titles.has(rule)) titles.set(rule, rule);
  return [...titles].map(([id, title]) => {
    const open = (found.get(id) ?? []).map((finding) => ({
      name: placeOf(finding),
      content: outcome(finding, options),
    }));
    const cases = [...open, ...goneCases(id, options)];
    return {
      name: `altglyph.${id}`,
      cases: cases.length > 0 ? cases : [{ name: title, content: '' }],
    };
  });
}

/**
 * For CI servers: a suite for each rule, a case for each finding, and one for a rule that found
 * nothing. With changes, each case says whether it is new, and what is gone is a case that passes.
 */
export function junit(report: AuditReport, options: ReportOptions = {}): string {
  const suites = suitesOf(report, options);
  if (report.unseen.length > 0)
    suites.push({
      name: 'altglyph.unseen',
      cases: report.unseen.map(({ target, reason }) => ({
        name: target,
        content: `<error${attributes({ message: reason, type: 'unseen' })}/>`,
      })),
    });
  const sum = (tag: string) =>
    suites.flatMap(({ cases }) => cases).filter(({ content }) => content.startsWith(`<${tag}`))
      .length;
  const totals = {
    name: 'altglyph audit',
    tests: suites.reduce((all, { cases }) => all + cases.length, 0),
    failures: sum('failure'),
    errors: sum('error'),
    time: report.ms / 1000,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n${suites.map(suiteXml).join('\n')}\n</testsuites>\n`;
}
