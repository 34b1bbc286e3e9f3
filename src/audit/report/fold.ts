import type { AuditFinding } from '../types.js';
import type { Changes } from './changes.js';
import { count, messageOf, type Group } from './shared.js';

/** Places of an entry that are shown; the rest is counted. */
const PLACES = 3;

/** Findings of one rule that say the same, so that it is said once. */
export interface Entry {
  message: string;
  /** `50 places, 2 new`; nothing for a single one. */
  many?: string;
  /** Those that are shown, new ones first. */
  shown: readonly AuditFinding[];
  /** How many there are beside those that are shown. */
  more: number;
  /** All of them together. */
  size: number;
  isNew: boolean;
}

function entryOf(findings: readonly AuditFinding[], changes: Changes | undefined): Entry {
  const isNew = ({ fingerprint }: AuditFinding) => changes?.added.has(fingerprint) ?? false;
  const added = findings.filter(isNew);
  const shown = [...added, ...findings.filter((one) => !isNew(one))].slice(0, PLACES);
  const size = findings.length;
  const news = added.length > 0 ? `, ${count(added.length, 'new', 'new')}` : '';
  return {
    message: messageOf(findings[0]!),
    ...(size > 1 ? { many: `${count(size, 'place')}${news}` } : {}),
    shown,
    more: size - shown.length,
    size,
    isNew: added.length > 0,
  };
}

/**
 * What is to be said of a rule's findings. On pages, one cause has many places: a header that every
 * story has, or a colour that every icon is drawn with. Findings about drawings stay apart, since
 * each has a line of its own file.
 */
export function entriesOf({ rule, findings }: Group, changes?: Changes): Entry[] {
  if (rule.kind === 'set') return findings.map((finding) => entryOf([finding], changes));
  const byMessage = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const message = messageOf(finding);
    const same = byMessage.get(message);
    if (same) same.push(finding);
    else byMessage.set(message, [finding]);
  }
  return [...byMessage.values()].map((same) => entryOf(same, changes));
}
