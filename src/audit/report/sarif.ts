import type { Log, ReportingDescriptor, Result, Location, Run } from 'sarif';
import { catalogueOf } from '../place.js';
import type { AuditFinding, AuditReport, AuditRule, AuditSeverity } from '../types.js';
import {
  cut,
  isOpen,
  isUnsure,
  messageOf,
  unseenSentence,
  SEVERITIES,
  type ReportOptions,
} from './shared.js';

/*
 * SARIF 2.1.0 as GitHub's code scanning takes it: it refuses a run of more than 25,000 results or
 * rules, and reads 1,024 characters of a description, 255 of a name, 20 tags and 100 places.
 */
const MOST_RESULTS = 25_000;
const MOST_RULES = 25_000;
const DESCRIPTION = 1024;
const MOST_PLACES = 100;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

const fence = (text: string) => {
  const ticks = '`'.repeat(
    Math.max(3, ...[...text.matchAll(/`+/g)].map(([all]) => all.length + 1)),
  );
  return `${ticks}html\n${text}\n${ticks}`;
};

/** `title-says-icon` as `TitleSaysIcon`. */
const pascal = (id: string) =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function descriptor(rule: AuditRule): ReportingDescriptor {
  const { id, group, level, title, help, bad, good, source } = rule;
  const severity: AuditSeverity = level === 'off' ? 'info' : level;
  const from = source ? `\n\n${source.name}: ${source.url}` : '';
  return {
    id,
    name: cut(pascal(id), 255),
    shortDescription: { text: cut(title, DESCRIPTION) },
    fullDescription: { text: cut(help, DESCRIPTION) },
    ...(source ? { helpUri: source.url } : {}),
    help: {
      text: `${help}\n\nInstead of: ${bad}\n\nWrite: ${good}${from}`,
      markdown: `${help}\n\nInstead of\n\n${fence(bad)}\n\nwrite\n\n${fence(good)}${source ? `\n\n[${source.name}](${source.url})` : ''}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['accessibility', 'icons', group],
      precision: 'high',
      'problem.severity': PROBLEMS[severity],
    },
  };
}

/** Addresses by the origins that they are under, each with a name of its own. */
class Bases {
  readonly #origins = new Map<string, string>();

  /** Where something is: a path of the repository, or one under the origin of its page. */
  of(file: string): { uri: string; uriBaseId?: string } {
    const path = (text: string) =>
      text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    const url =
      /^[a-z][a-z+.-]+:\/\//i.test(file) && URL.canParse(file) ? new URL(file) : undefined;
    if (url?.protocol === 'file:') return { uri: url.href };
    if (url) {
      const base = this.#origins.get(url.origin) ?? `PAGES${this.#origins.size || ''}`;
      this.#origins.set(url.origin, base);
      return { uri: url.href.slice(url.origin.length + 1) || './', uriBaseId: base };
    }
    // A drive of Windows is no scheme.
    if (/^(?:\/|[a-z]:\/)/i.test(file))
      return { uri: `file:///${path(file.replace(/^\//, '')).replace('%3A', ':')}` };
    return { uri: path(file.replace(/^(?:\.\/)+/, '')), uriBaseId: '%SRCROOT%' };
  }

  get all(): Record<string, { uri?: string; description?: { text: string } }> {
    return {
      '%SRCROOT%': { description: { text: 'The folder in which the audit ran.' } },
      ...Object.fromEntries(
        [...this.#origins].map(([origin, name]) => [name, { uri: `${origin}/` }]),
      ),
    };
  }
}

type Place = Pick<AuditFinding, 'file' | 'line' | 'column' | 'target'>;

function location({ file, line, column, target }: Place, bases: Bases): Location {
  const catalogue = catalogueOf(file);
  return {
    physicalLocation: {
      artifactLocation: bases.of(catalogue ?? file),
      // Code scanning shows nothing that has no line.
      region: { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) },
    },
    ...(target
      ? { logicalLocations: [{ fullyQualifiedName: target.join(' '), kind: 'element' }] }
      : catalogue === undefined
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: file, kind: 'object' }] }),
  };
}

function result(
  finding: AuditFinding,
  ruleIndex: number,
  { changes }: ReportOptions,
  bases: Bases,
): Result {
  const { rule, severity, related = [], fingerprint, accepted } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    // What somebody has to look at is no failure yet; SARIF then allows no other level.
    ...(isUnsure(finding) ? { kind: 'review', level: 'none' } : { level: LEVELS[severity] }),
    message: { text: messageOf(finding) },
    locations: [location(finding, bases)],
    ...(related.length > 0
      ? {
          relatedLocations: related.slice(0, MOST_PLACES).map((place, id) => ({
            id: id + 1,
            ...location(place, bases),
            message: { text: place.file },
          })),
        }
      : {}),
    // Code scanning goes by the second name alone.
    partialFingerprints: {
      'altglyph/v1': fingerprint,
      primaryLocationLineHash: `${fingerprint}:1`,
    },
    ...(changes ? { baselineState: changes.added.has(fingerprint) ? 'new' : 'unchanged' } : {}),
    suppressions:
      accepted === undefined
        ? []
        : [{ kind: 'external', status: 'accepted', justification: accepted }],
  };
}

/** The gravest first, since what is too much is cut off at the end. */
const byWeight = (a: AuditFinding, b: AuditFinding) =>
  Number(isOpen(b)) - Number(isOpen(a)) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

function runOf(report: AuditReport, options: ReportOptions): Run {
  const { tool, kind, date, unseen } = report;
  const bases = new Bases();
  const rules = report.rules.slice(0, MOST_RULES);
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  const known = report.findings.filter(({ rule }) => indexes.has(rule)).toSorted(byWeight);
  const results = known
    .slice(0, MOST_RESULTS)
    .map((finding) => result(finding, indexes.get(finding.rule)!, options, bases));
  const left = known.length - results.length;
  return {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map(descriptor),
      },
    },
    // Two kinds of audits of one commit stand side by side.
    automationDetails: { id: `altglyph/${kind}/` },
    invocations: [
      {
        executionSuccessful: unseen.length === 0,
        endTimeUtc: date,
        toolExecutionNotifications: [
          ...unseen.map((one) => ({
            level: 'error' as const,
            message: { text: unseenSentence(one) },
          })),
          ...(left > 0
            ? [
                {
                  level: 'warning' as const,
                  message: {
                    text: `${left} more findings were left out, because code scanning accepts no more.`,
                  },
                },
              ]
            : []),
        ],
      },
    ],
    originalUriBaseIds: bases.all,
    columnKind: 'utf16CodeUnits',
    results,
  };
}

/** For code scanning: SARIF 2.1.0. */
export function sarif(report: AuditReport, options: ReportOptions = {}): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, options)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
