/**
 * What passes between the rooms of the audit: types only.
 */

/** How seriously a rule is taken; `info` is told and never fails a run on its own account. */
export type AuditSeverity = 'error' | 'warning' | 'info';
export type AuditLevel = AuditSeverity | 'off';

/** What an audit looks at: a set of drawings, or pages. */
export type AuditKind = 'set' | 'pages';

/** What a rule is about, for reports and the documentation. */
export interface AuditRule {
  /** Unique among all rules of both kinds: `title-says-icon`. */
  id: string;
  kind: AuditKind;
  /** What the rule looks at: `words`, `drawing` or `page`. */
  group: 'words' | 'drawing' | 'page';
  /** Unless the configuration sets another. */
  level: AuditLevel;
  /** What is wrong, as the heading of a group of findings: `The title says that it is an icon`. */
  title: string;
  /** Why that matters and what to do, in a few sentences. */
  help: string;
  /** An example that the rule finds, and the same put right. */
  bad: string;
  good: string;
  /** An authority that says so, where there is one. */
  source?: { name: string; url: string };
}

/** Something that an audit found. */
export interface AuditFinding {
  rule: string;
  severity: AuditSeverity;
  /** `unsure` where the rule cannot tell, and somebody has to look. */
  outcome: 'fail' | 'unsure';
  /** Path of the file, with forward slashes, or address of the page. */
  file: string;
  /** Both counted from 1. */
  line?: number;
  column?: number;
  /** Where in the page: selectors from the outermost frame or shadow root inwards. */
  target?: readonly string[];
  /** What is wrong, where, and what to do about it, in plain English. */
  message: string;
  /** The icon that it is about: `icons[].key` of the report. */
  icon?: string;
  /** Other places that belong to it, such as the other of two equal drawings. */
  related?: readonly { file: string; line?: number }[];
  /** The same for the same fault in the next report, whatever lines move: hexadecimal. */
  fingerprint: string;
  /** Why it is accepted, if the configuration accepts it; it then fails no run. */
  accepted?: string;
}

/** An icon that an audit looked at. */
export interface AuditedIcon {
  /** Unique within the report. */
  key: string;
  /** Name of the icon in its set, or of the page that it is on. */
  name: string;
  file: string;
  target?: readonly string[];
  /** Its drawing as safe SVG markup, where it has one. */
  picture?: string;
  /** The library that it comes from, where its markup tells. */
  library?: string;
  /** What assistive technology is told, and the markup that says so. */
  announced?: { role: string; name: string; description: string; from: string };
}

/** The configuration accepts a finding that nobody makes any more, or does so without a reason. */
export interface Acceptance {
  rule: string;
  /** The file or address, or a pattern of them. */
  file: string;
  reason: string;
}

/** One audit as data: what every report is made from. */
export interface AuditReport {
  version: 1;
  tool: { name: 'altglyph'; version: string };
  kind: AuditKind;
  /** What was looked at, as the caller named it. */
  targets: readonly string[];
  /** When, as ISO 8601 in UTC. */
  date: string;
  /** Rules that were on, in the order of their ids. */
  rules: readonly AuditRule[];
  icons: readonly AuditedIcon[];
  findings: readonly AuditFinding[];
  /** What could not be looked at, and why: a run with any is never clean (exit code 3). */
  unseen: readonly { target: string; reason: string }[];
  /** Acceptances that met no finding. */
  unused: readonly Acceptance[];
  /** Milliseconds that it took. */
  ms: number;
}
