/**
 * What is judged: a few findings of each rule in each set, always the same ones.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { auditIcons } from '../../src/node/index.ts';
import { foldersOf, SETS } from '../fidelity/sets.ts';

/** The sets whose findings are judged. */
export const JUDGED = ['lucide', 'bootstrap', 'carbon', 'simple-icons'] as const;

/** Findings of one rule in one set that are judged. */
const EACH = 12;

/** A finding, told by what stays the same on every machine. */
export interface Sampled {
  set: string;
  rule: string;
  /** Paths in the set's folder: the file, then those that it is compared with. */
  files: string[];
  /** The same files, where they are installed. */
  paths: string[];
  message: string;
  outcome: 'fail' | 'unsure';
}

/** What a verdict is found by. */
export const keyOf = ({ set, rule, files }: Pick<Sampled, 'set' | 'rule' | 'files'>): string =>
  [set, rule, ...files].join(' ');

/** Chooses by names alone, so that a finding more or less elsewhere changes nothing here. */
const rankOf = ({ rule, files }: Sampled) =>
  createHash('sha256')
    .update([rule, ...files].join(' '))
    .digest('hex');

/** Few of each rule, in an order that only depends on the findings themselves. */
function few(findings: readonly Sampled[]): Sampled[] {
  const ranked = findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ finding }) => finding);
  const taken = new Map<string, number>();
  return ranked.filter(({ rule }) => {
    const count = taken.get(rule) ?? 0;
    taken.set(rule, count + 1);
    return count < EACH;
  });
}

export interface Audited {
  icons: number;
  /** How many findings each rule has in the whole set. */
  counts: Map<string, number>;
  sample: Sampled[];
}

/**
 * Audits a set with names made from its file names, and takes the sample.
 *
 * @throws where something could not be checked, since the sample would lack it
 */
export async function sampleOf(name: string): Promise<Audited> {
  const set = SETS.find((one) => one.name === name);
  if (!set) throw new Error(`No set is called ${name}.`);
  const folders = foldersOf(set);
  const { findings, icons, unseen } = await auditIcons({ icons: folders, names: true });
  if (unseen.length > 0) throw new Error(`${unseen[0]!.target}: ${unseen[0]!.reason}`);
  const inSet = (file: string) => relative(folders[0]!, file).replaceAll('\\', '/');
  const all = findings.map(({ rule, file, related = [], message, outcome }) => {
    const paths = [file, ...related.map((other) => other.file)];
    return { set: name, rule, files: paths.map(inSet), paths, message, outcome };
  });
  const counts = new Map<string, number>();
  for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return { icons: icons.length, counts, sample: few(all) };
}
