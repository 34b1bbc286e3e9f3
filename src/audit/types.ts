/**
 * What passes between the rooms of the audit: types only.
 */

/** How seriously a rule is taken; `info` is reported, and fails a run only if `failOn` says so. */
export type AuditSeverity = 'error' | 'warning' | 'info';
export type AuditLevel = AuditSeverity | 'off';

/** What is audited: a set of drawings, or pages. */
export type AuditKind = 'set' | 'pages';

/** A rule, as described in reports and the documentation. */
export interface AuditRule {
  /** Unique among all rules of both kinds: `title-says-icon`. */
  id: string;
  kind: AuditKind;
  /** What the rule looks at: `words`, `drawing` or `page`. */
  group: 'words' | 'drawing' | 'page';
  /** The default level, unless the configuration sets another. */
  level: AuditLevel;
  /** What is wrong, as the heading of a group of findings: `The title says that it is an icon`. */
  title: string;
  /** Why that matters and what to do, in a few sentences. */
  help: string;
  /** An example that the rule reports, and the same example corrected. */
  bad: string;
  good: string;
  /** An authority for the rule, where there is one. */
  source?: { name: string; url: string };
}

/** Something that an audit found. */
export interface AuditFinding {
  rule: string;
  severity: AuditSeverity;
  /** `unsure` if the rule cannot tell and somebody has to check. */
  outcome: 'fail' | 'unsure';
  /**
   * Path of the file, with forward slashes, or the address of the page. For an icon of a built
   * catalogue, with its name: `dist/catalogue.json#calendar`.
   */
  file: string;
  /** Both counted from 1. */
  line?: number;
  column?: number;
  /** Where in the page: selectors from the outermost frame or shadow root inwards. */
  target?: readonly string[];
  /** What is wrong, where, and what to do about it, in plain English. */
  message: string;
  /** The icon that the finding is about: `icons[].key` of the report. */
  icon?: string;
  /** Other places that are involved, such as the other of two equal drawings. */
  related?: readonly { file: string; line?: number }[];
  /** Stays the same for the same fault in the next report, even if lines move; hexadecimal. */
  fingerprint: string;
  /** Why the configuration accepts it, if it does; an accepted finding fails no run. */
  accepted?: string;
}

/** An icon that an audit looked at. */
export interface AuditedIcon {
  /** Unique within the report. */
  key: string;
  /** Name of the icon in its set; on a page, the name of its drawing, or where it is. */
  name: string;
  file: string;
  target?: readonly string[];
  /** Its drawing as safe SVG markup, if it has one. */
  picture?: string;
  /** The library that it comes from, if its markup shows that. */
  library?: string;
  /** What assistive technology announces, and the markup that this comes from. */
  announced?: { role: string; name: string; description: string; from: string };
}

/** A finding that the configuration accepts, with the reason. */
export interface Acceptance {
  rule: string;
  /** The file or address, or a pattern that matches several. */
  file: string;
  reason: string;
}

/** One audit as data: what every report is made from. */
export interface AuditReport {
  version: 1;
  tool: { name: 'altglyph'; version: string };
  kind: AuditKind;
  /** What was audited, as the caller named it. */
  targets: readonly string[];
  /** When, as ISO 8601 in UTC. */
  date: string;
  /** The rules that were on, ordered by id. */
  rules: readonly AuditRule[];
  icons: readonly AuditedIcon[];
  findings: readonly AuditFinding[];
  /** What could not be checked, and why: a run that has any is never clean (exit code 3). */
  unseen: readonly {
    target: string;
    reason: string;
    /** Ids of the rules that could not run, if the target is a package that they need. */
    rules?: readonly string[];
  }[];
  /** Acceptances that matched no finding, or have no reason. */
  unused: readonly Acceptance[];
  /** How long it took, in milliseconds. */
  ms: number;
}
