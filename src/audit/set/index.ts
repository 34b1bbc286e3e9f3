import type { Finding } from '../../compiler/index.js';
import type { AuditRule } from '../types.js';
import { alikeIn } from './picture/compare.js';
import type { Report, Rule, Said } from './rule.js';
import { RULES } from './table.js';
import type { Found, IconSet, SetIcon } from './types.js';
import { languageOf } from './words/language.js';

/** Every rule about a set, in the order of their ids. */
export const setRules: readonly AuditRule[] = Object.values(RULES)
  .map(({ id, kind, group, level, title, help, bad, good, source }) => ({
    id,
    kind,
    group,
    level,
    title,
    help,
    bad,
    good,
    ...(source ? { source } : {}),
  }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of the rules that need the drawings as pixels. */
export const pictureRuleIds: ReadonlySet<string> = new Set(
  Object.values(RULES)
    .filter((rule: Rule) => rule.pictures)
    .map(({ id }) => id),
);

const foundIn = (rule: Rule, icon: SetIcon, said: Said): Found => ({
  rule: rule.id,
  outcome: said.outcome ?? 'fail',
  file: icon.file,
  icon: icon.name,
  message: said.message,
  ...(said.line === undefined ? {} : { line: said.line }),
  ...(said.related
    ? {
        related: said.related.map(({ file }) => ({ file })),
        subject: said.related.map(({ file }) => file).join('\n'),
      }
    : {}),
});

/** What the compiler found, as a finding of the audit. */
const takenOver = (
  rule: Rule,
  { file, line, column, message }: Finding,
  icon?: SetIcon,
): Found => ({
  rule: rule.id,
  outcome: 'fail',
  file,
  message,
  ...(icon ? { icon: icon.name } : {}),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});

function findingsOf(rule: Rule, set: IconSet): Found[] {
  const found: Found[] = [];
  if (rule.visits === 'set') rule.visit(set, (icon, said) => found.push(foundIn(rule, icon, said)));
  else if (rule.visits === 'icon')
    for (const icon of set.icons) {
      const report: Report = (said) => found.push(foundIn(rule, icon, said));
      rule.visit(icon, report, set);
    }
  else {
    const taken = (all: readonly Finding[], icon?: SetIcon) =>
      all.filter(rule.takes).map((finding) => takenOver(rule, finding, icon));
    for (const icon of set.icons) found.push(...taken(icon.findings, icon));
    found.push(...taken(set.others));
  }
  return found;
}

const byFile = (a: Found, b: Found) =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

export interface SetOptions {
  /** What the compiler says of files that belong to no icon, such as the caller's entries. */
  others?: readonly Finding[];
  /** Which rules look; all of them if left out. */
  isOn?: (rule: string) => boolean;
}

/**
 * Judges the words and drawings of a set, in the order of the rules, then of the files.
 *
 * Pure: the drawings come compiled, and with their pixels where they are to be compared.
 */
export function auditSet(icons: readonly SetIcon[], options: SetOptions = {}): Found[] {
  const { others = [], isOn = () => true } = options;
  const sorted = icons.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.name < b.name ? -1 : 1,
  );
  const texts = sorted.flatMap(({ description }) => (description ? [description.text] : []));
  const set: IconSet = {
    icons: sorted,
    others,
    language: languageOf(texts),
    alike: alikeIn(sorted),
  };
  return Object.values(RULES)
    .filter(({ id }) => isOn(id))
    .flatMap((rule: Rule) => findingsOf(rule, set).toSorted(byFile));
}

export { canvasOf } from './picture/canvas.js';
export { pictureOf, type Picture, type Pixels } from './picture/picture.js';
export {
  iconInCatalogue,
  iconOf,
  viewBoxOf,
  type CatalogueIcon,
  type Compiled,
} from './collect.js';
export type { Found, SetIcon, SetRuleId } from './types.js';
