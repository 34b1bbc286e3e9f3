import type { Finding } from '../../compiler/index.js';
import type { AuditFinding, AuditRule } from '../types.js';
import type { IconSet, SetIcon, SetRuleId } from './types.js';

/** What a rule says of an icon. */
export interface Said {
  /** What is wrong and what to do about it. */
  message: string;
  /** `unsure` where the rule cannot tell (default `fail`). */
  outcome?: AuditFinding['outcome'];
  /** Where in the icon's file, counted from 1. */
  line?: number | undefined;
  /** Other icons that belong to it. */
  related?: readonly SetIcon[];
}

export type Report = (said: Said) => void;
export type ReportIn = (icon: SetIcon, said: Said) => void;

interface Described<Id extends SetRuleId> extends AuditRule {
  readonly id: Id;
  readonly kind: 'set';
  readonly group: 'words' | 'drawing';
  /** Set where the rule compares pixels, and says nothing without them. */
  readonly pictures?: true;
}

/** A rule that takes over what the compiler found. */
interface TakesFindings {
  readonly visits: 'findings';
  takes(finding: Finding): boolean;
}

interface VisitsIcon {
  readonly visits: 'icon';
  visit(icon: SetIcon, report: Report, set: IconSet): void;
}

interface VisitsSet {
  readonly visits: 'set';
  visit(set: IconSet, report: ReportIn): void;
}

/** One rule: what it is called, how serious it is, what it says, what it looks at. */
export type Rule<Id extends SetRuleId = SetRuleId> = Described<Id> &
  (TakesFindings | VisitsIcon | VisitsSet);
