import {
  changesSince,
  isFailing,
  reportSchema,
  unseenSentence,
  type FailOn,
  type ReportOptions,
} from '../audit/report/index.js';
import { pageRules } from '../audit/pages/index.js';
import { setRules } from '../audit/set/index.js';
import type { AuditKind, AuditReport, AuditRule } from '../audit/types.js';
import { kindOfAll, settingsOf, targetsOf, type AuditFlags } from './audit-options.js';
import { outputsOf } from './audit-formats.js';
import { writeReports } from './audit-output.js';
import { look } from './audit-runs.js';
import { pc } from './colours.js';
import { loadConfig } from './config.js';
import { readJson } from './json.js';
import { Progress } from './progress.js';
import { Unusable } from './unusable.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

const RULES: readonly AuditRule[] = [...setRules, ...pageRules];

/** The rules with their levels, for whoever wants to set them. */
function listRules(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}\n`)
    .join('');
}

function readEarlier(file: string, kind: AuditKind): AuditReport {
  const report = readJson(file, reportSchema);
  if (report.kind === kind) return report;
  const of = (one: AuditKind) => (one === 'set' ? 'drawings' : 'pages');
  throw new Unusable([
    `${file} is a report about ${of(report.kind)}, but this audit is about ${of(kind)}.`,
  ]);
}

/** 0 if all is well, 1 if something fails the run, 3 if something could not be looked at. */
function exitCode(report: AuditReport, failOn: FailOn): 0 | 1 | 3 {
  if (report.unseen.length > 0) return 3;
  if (report.findings.some((finding) => isFailing(finding, failOn))) return 1;
  // An acceptance that accepts nothing counts as a warning.
  return report.unused.length > 0 && (failOn === 'warning' || failOn === 'info') ? 1 : 0;
}

/**
 * `altglyph audit`.
 *
 * @returns the exit code
 * @throws {Unusable} if it cannot begin
 */
export async function audit(given: readonly string[], flags: AuditFlags): Promise<number> {
  if (flags.rules) {
    process.stdout.write(listRules());
    return 0;
  }
  const outputs = outputsOf(flags.wanted);
  const loaded = await loadConfig(flags.config);
  const settings = settingsOf(loaded, RULES);
  const targets = targetsOf(given, loaded);
  const kind = kindOfAll(targets);
  const earlier = flags.since === undefined ? undefined : readEarlier(flags.since, kind);
  const failOn = flags.failOn ?? loaded.config.audit?.failOn ?? 'error';

  const progress = new Progress('Auditing', process.stderr.isTTY && !flags.quiet);
  let report: AuditReport;
  try {
    report = await look(kind, { targets, flags, loaded, settings, progress });
  } catch (error) {
    if (error instanceof Unusable) throw error;
    // Whatever stopped it, nobody has looked.
    say(error instanceof Error ? error.message : String(error));
    return 3;
  }
  const options: ReportOptions = {
    failOn,
    isQuiet: flags.quiet ?? false,
    ...(earlier ? { changes: changesSince(report, earlier) } : {}),
  };
  writeReports(report, outputs, options);
  if (!flags.quiet) {
    for (const { file } of outputs) if (file !== undefined) say(`Wrote ${file}.`);
    say(pc.dim(`${(report.ms / 1000).toFixed(2)} s`));
  }
  // A report for a program may go unread by people.
  if (!outputs.some(({ format }) => format === 'terminal'))
    for (const one of report.unseen) say(unseenSentence(one));
  return exitCode(report, failOn);
}
