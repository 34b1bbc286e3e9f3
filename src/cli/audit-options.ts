import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isDynamicPattern } from 'tinyglobby';
import type { Scheme } from '../audit/pages/index.js';
import type { FailOn } from '../audit/report/index.js';
import { unknownRules, type AuditSettings } from '../audit/settings.js';
import type { AuditKind, AuditRule } from '../audit/types.js';
import type { Wanted } from './audit-formats.js';
import { setsOf, type Loaded } from './config.js';
import { Unusable } from './unusable.js';

/** What stands on the command line; undefined where it says nothing. */
export interface AuditFlags {
  wanted: Wanted[];
  since?: string;
  failOn?: FailOn;
  quiet?: true;
  names?: true;
  words?: string;
  config?: string;
  /** False for `--no-pictures`; true where nothing was said. */
  pictures?: boolean;
  rules?: true;
  browser?: string;
  storageState?: string;
  maxPages?: number;
  depth?: number;
  /** Seconds for one page. */
  timeout?: number;
  /** Seconds for all pages. */
  maxTime?: number;
  allowOrigin?: string[];
  ignoreOrigin?: string[];
  schemes?: Scheme[];
}

const isAddress = (text: string) => /^[a-z][a-z+.-]+:\/\//i.test(text);

/** What somebody may add to an address that begins with its host. */
const hint = (target: string) =>
  /^(?:(?:localhost|\d+(?:\.\d+){3})(?::\d+)?|[a-z\d.-]+:\d+)(?:\/|$)/i.test(target)
    ? ` Did you mean http://${target}?`
    : '';

/** Whether a target is a set of drawings, or pages. */
function kindOf(target: string): AuditKind {
  if (isAddress(target) || /\.html?$/i.test(target)) return 'pages';
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  const isBuilt = ['index.html', 'iframe.html'].some((name) => existsSync(join(target, name)));
  return isFolder && isBuilt ? 'pages' : 'set';
}

/**
 * What kind of audit the targets call for.
 *
 * @throws {Unusable} if one of them is not there, or they are of two kinds
 */
export function kindOfAll(targets: readonly string[]): AuditKind {
  const gone = targets.filter(
    (target) => !isAddress(target) && !isDynamicPattern(target) && !existsSync(target),
  );
  if (gone.length > 0)
    throw new Unusable(gone.map((target) => `${target} does not exist.${hint(target)}`));
  const kinds = new Set(targets.map(kindOf));
  if (kinds.size > 1) {
    const command = (kind: AuditKind) =>
      ['altglyph audit', ...targets.filter((target) => kindOf(target) === kind)].join(' ');
    throw new Unusable([
      `A run audits either drawings or pages, so make two runs: ${command('set')}, and ${command('pages')}`,
    ]);
  }
  return [...kinds][0]!;
}

/**
 * What to look at: what was given, what the configuration has under `audit`, or its drawings.
 *
 * @throws {Unusable} if nothing says it
 */
export function targetsOf(given: readonly string[], loaded: Loaded): readonly string[] {
  if (given.length > 0) return given;
  const { config, folder } = loaded;
  const here = (path: string) =>
    isAddress(path) ? path : relative('', resolve(folder, path)) || '.';
  if (config.audit?.targets) return config.audit.targets.map(here);
  if (config.sets || config.icons !== undefined) {
    const sets = setsOf({ ...loaded, config: { out: 'x', ...config } });
    const words = new Set(sets.map((set) => set.words));
    if (words.size === 1) return sets.flatMap(({ icons }) => icons);
    throw new Unusable([
      'The sets in the configuration have different files of words, so say which set to audit: altglyph audit ./svg --words words.json',
    ]);
  }
  throw new Unusable(['Say what to audit: altglyph audit ./svg, or an address.']);
}

/**
 * Levels and acceptances, with paths from here.
 *
 * @param rules the rules of both kinds
 * @throws {Unusable} if a rule is unknown
 */
export function settingsOf({ config, folder }: Loaded, rules: readonly AuditRule[]): AuditSettings {
  const { rules: levels, accept = [] } = config.audit ?? {};
  const settings: AuditSettings = {
    ...(levels ? { rules: levels } : {}),
    accept: accept.map((one) => ({
      ...one,
      file: isAddress(one.file)
        ? one.file
        : relative('', resolve(folder, one.file)).replaceAll('\\', '/'),
    })),
  };
  const unknown = unknownRules(settings, rules);
  if (unknown.length === 0) return settings;
  const ids = rules.map(({ id }) => id);
  throw new Unusable(
    unknown.map(
      (id) =>
        `The configuration names an unknown rule, \`${id}\`. Did you mean \`${closest(id, ids)}\`? altglyph audit --rules lists them.`,
    ),
  );
}
