import { relative, resolve } from 'node:path';
import { auditPages } from '../audit/pages/index.js';
import type { AuditSettings } from '../audit/settings.js';
import type { AuditKind, AuditReport } from '../audit/types.js';
import { auditIcons } from '../node/index.js';
import type { AuditFlags } from './audit-options.js';
import type { Loaded } from './config.js';
import { readJson } from './json.js';
import { wordsOf } from './options.js';
import type { Progress } from './progress.js';
import { storageStateSchema } from './storage-state.js';
import { Unusable } from './unusable.js';

/** Everything that an audit is told. */
export interface Order {
  targets: readonly string[];
  flags: AuditFlags;
  loaded: Loaded;
  settings: AuditSettings;
  progress: Progress;
}

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

function auditDrawings({ targets, flags, loaded, settings, progress }: Order) {
  const { config, folder } = loaded;
  const words =
    flags.words ?? (config.words && (relative('', resolve(folder, config.words)) || '.'));
  const { prefix, suffix, flat } = config;
  return auditIcons({
    icons: targets,
    pictures: flags.pictures === false ? false : (config.audit?.pictures ?? true),
    settings,
    ...defined({ prefix, suffix, flat, names: flags.names ?? config.names }),
    ...wordsOf(words),
    onProgress: progress.onProgress,
  });
}

/** What a flag says wins over what the configuration says. */
function auditOpened({ targets, flags, loaded, settings, progress }: Order): Promise<AuditReport> {
  const { pages = {} } = loaded.config.audit ?? {};
  const { browser, storageState } = flags;
  const { maxPages, depth, timeout, maxTime, schemes } = { ...pages, ...flags };
  if (storageState !== undefined) readJson(storageState, storageStateSchema);
  return auditPages({
    targets,
    settings,
    limits: defined({
      pages: maxPages,
      depth,
      ms: maxTime === undefined ? undefined : maxTime * 1000,
      pageMs: timeout === undefined ? undefined : timeout * 1000,
    }),
    ...defined({
      browser,
      storageState,
      schemes,
      allowOrigins: flags.allowOrigin ?? pages.allowOrigins,
      ignoreOrigins: flags.ignoreOrigin ?? pages.ignoreOrigins,
    }),
    onProgress: ({ done, all }) => progress.onProgress(done, all),
  });
}

/** Options that are about one kind alone, as they are written. */
const ONLY: Readonly<Record<AuditKind, Partial<Record<keyof AuditFlags, string>>>> = {
  set: { names: '--names', words: '--words' },
  pages: {
    browser: '--browser',
    storageState: '--storage-state',
    maxPages: '--max-pages',
    depth: '--depth',
    timeout: '--timeout',
    maxTime: '--max-time',
    allowOrigin: '--allow-origin',
    ignoreOrigin: '--ignore-origin',
    schemes: '--schemes',
  },
};

/** Refuses options that the audit would not look at. */
function checkFlags(kind: AuditKind, flags: AuditFlags): void {
  const other = kind === 'set' ? 'pages' : 'set';
  const [wrong] = Object.entries(ONLY[other])
    .filter(([key]) => flags[key as keyof AuditFlags] !== undefined)
    .map(([, name]) => name);
  if (wrong !== undefined)
    throw new Unusable([
      `${wrong} is for ${other === 'set' ? 'drawings' : 'pages'}, but this is an audit of ${kind === 'set' ? 'drawings' : 'pages'}.`,
    ]);
}

/**
 * Looks at what it is told to look at.
 *
 * @throws {Unusable} if an option makes no sense with it
 */
export async function look(kind: AuditKind, order: Order): Promise<AuditReport> {
  checkFlags(kind, order.flags);
  try {
    return await (kind === 'set' ? auditDrawings(order) : auditOpened(order));
  } finally {
    order.progress.end();
  }
}
