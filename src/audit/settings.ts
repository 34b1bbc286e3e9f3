import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { catalogueOf } from './place.js';
import type {
  Acceptance,
  AuditedIcon,
  AuditFinding,
  AuditKind,
  AuditLevel,
  AuditReport,
  AuditRule,
} from './types.js';

/** The audit's settings in a configuration. */
export interface AuditSettings {
  /** Levels by rule id; a rule that is not named keeps its own. */
  rules?: Readonly<Record<string, AuditLevel>>;
  /** Findings that are known and accepted, each with the reason. */
  accept?: readonly Acceptance[];
}

/** What a rule found, before levels, acceptances and fingerprints. */
export interface RawFinding extends Omit<AuditFinding, 'severity' | 'fingerprint' | 'accepted'> {
  /**
   * Tells two findings of one rule about one icon apart, whatever words the message is put in
   * (default: what the message quotes).
   */
  subject?: string;
}

/** An audit that has looked, and whose findings have yet to be judged. */
export interface RawReport {
  version: string;
  kind: AuditKind;
  targets: readonly string[];
  /** Every rule of this kind, whatever its level. */
  rules: readonly AuditRule[];
  icons: readonly AuditedIcon[];
  findings: readonly RawFinding[];
  unseen?: AuditReport['unseen'];
  /** Milliseconds. */
  ms: number;
  /** When (default now). */
  date?: Date;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The level of a rule under these settings. */
export const levelOf = ({ id, level }: AuditRule, { rules = {} }: AuditSettings): AuditLevel =>
  (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? level;

/** Whether a rule is to be run at all. */
export const isOn = (rule: AuditRule, settings: AuditSettings): boolean =>
  levelOf(rule, settings) !== 'off';

/**
 * Ids in the settings that no rule has.
 *
 * @param rules the rules of both kinds
 */
export function unknownRules(settings: AuditSettings, rules: readonly AuditRule[]): string[] {
  const known = new Set(rules.map(({ id }) => id));
  const named = [
    ...Object.keys(settings.rules ?? {}),
    ...(settings.accept ?? []).map(({ rule }) => rule),
  ];
  return [...new Set(named)].filter((id) => !known.has(id));
}

const tidy = (path: string) => path.replace(/^(?:\.\/)+/, '');

/** Whether a file or address is the one that a pattern names, or one of those that it matches. */
function matcherOf(pattern: string): (file: string) => boolean {
  const plain = tidy(pattern);
  const matches = picomatch(plain, { dot: true });
  const isIt = (file: string) => file === plain || matches(file);
  return (file) => {
    const catalogue = catalogueOf(file);
    return isIt(tidy(file)) || (catalogue !== undefined && isIt(tidy(catalogue)));
  };
}

/** Whether whatever a pattern names lies in one of the targets, so that this run looked at it. */
function isWithin(pattern: string, targets: readonly string[]): boolean {
  const plain = tidy(pattern);
  return targets.some((target) => {
    const place = tidy(target).replace(/\/$/, '');
    if (place === '' || place === '.') return !/^(?:\/|\w+:\/\/)/.test(plain);
    return (
      plain === place ||
      plain.startsWith(`${place}/`) ||
      catalogueOf(plain) === place ||
      picomatch.isMatch(plain, place)
    );
  });
}

/** What a message quotes: names and words, and none of its numbers. */
const quoted = (message: string) =>
  [...message.matchAll(/“([^”]*)”|`([^`]*)`|"([^"]*)"|‘([^’]*)’/g)]
    .map((match) => match.slice(1).find((text) => text !== undefined))
    .join('\n');

/** Where a page is served on this machine changes from run to run. */
const withoutPort = (file: string) =>
  file.replace(/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?/i, '');

/** Ids that React counts up, which are others as soon as something else on the page has one. */
const withoutCounted = (selector: string) =>
  selector.replace(/_[rR]_[\da-z]+_|\\?:[rR][\da-z]+\\?:|«[rR][\da-z]+»/g, 'id');

/** A hash of what stays the same while lines move and messages are put better. */
function fingerprintOf(finding: RawFinding, times: number): string {
  const { rule, file, icon = '', target = [], message, subject = quoted(message) } = finding;
  const place = [withoutPort(tidy(file)), withoutPort(withoutCounted(icon))];
  const parts = [rule, ...place, target.map(withoutCounted), subject, times];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const byPlace = (a: RawFinding, b: RawFinding): number =>
  compare(a.rule, b.rule) ||
  compare(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compare(a.icon ?? '', b.icon ?? '') ||
  compare((a.target ?? []).join('\n'), (b.target ?? []).join('\n')) ||
  compare(a.message, b.message);

/** Gives out fingerprints; the second of two equal ones is another. */
function fingerprints(): (finding: RawFinding) => string {
  const counts = new Map<string, number>();
  return (finding) => {
    const first = fingerprintOf(finding, 0);
    const times = counts.get(first) ?? 0;
    counts.set(first, times + 1);
    return times === 0 ? first : fingerprintOf(finding, times);
  };
}

const hasReason = ({ reason }: Acceptance) => reason.trim() !== '';

/**
 * Makes the report out of what an audit found: levels, acceptances, fingerprints, and an order that
 * does not depend on the order in which things were looked at.
 *
 * An acceptance without a reason accepts nothing. It is unused, as is one that met no finding though
 * its rule was on and its file was among what was looked at.
 */
export function finish(raw: RawReport, settings: AuditSettings = {}): AuditReport {
  const { version, kind, targets, icons, unseen = [], ms, date = new Date() } = raw;
  const levels = new Map(raw.rules.map((rule) => [rule.id, levelOf(rule, settings)]));
  const acceptances = (settings.accept ?? []).map((acceptance) => ({
    acceptance,
    matches: matcherOf(acceptance.file),
    isUsed: false,
  }));
  const accept = ({ rule, file }: RawFinding): string | undefined => {
    const found = acceptances.filter(
      ({ acceptance, matches }) =>
        acceptance.rule === rule && hasReason(acceptance) && matches(file),
    );
    for (const one of found) one.isUsed = true;
    return found[0]?.acceptance.reason;
  };

  const fingerprint = fingerprints();
  const findings: AuditFinding[] = [];
  for (const one of raw.findings.toSorted(byPlace)) {
    const severity = levels.get(one.rule);
    if (severity === undefined) throw new Error(`A finding names an unknown rule: ${one.rule}.`);
    if (severity === 'off') continue;
    const { subject: _, ...finding } = one;
    const accepted = accept(one);
    findings.push({
      ...finding,
      severity,
      fingerprint: fingerprint(one),
      ...(accepted === undefined ? {} : { accepted }),
    });
  }

  const files = new Set([...icons, ...raw.findings].map(({ file }) => file));
  const wasLookedAt = ({ file }: Acceptance, matches: (file: string) => boolean) =>
    [...files].some(matches) || isWithin(file, targets);
  return {
    version: 1,
    tool: { name: 'altglyph', version },
    kind,
    targets,
    date: date.toISOString(),
    rules: raw.rules
      .filter(({ id }) => levels.get(id) !== 'off')
      .map((rule) => ({ ...rule, level: levels.get(rule.id)! }))
      .toSorted((a, b) => compare(a.id, b.id)),
    icons: icons.toSorted((a, b) => compare(a.file, b.file) || compare(a.key, b.key)),
    findings,
    unseen,
    unused: acceptances
      .filter(
        ({ acceptance, matches, isUsed }) =>
          !isUsed &&
          (levels.get(acceptance.rule) ?? 'off') !== 'off' &&
          (!hasReason(acceptance) || wasLookedAt(acceptance, matches)),
      )
      .map(({ acceptance }) => acceptance),
    ms: Math.round(ms),
  };
}
