/**
 * Audits the icons of pages in Chromium: the rules of `altglyph/axe`, contrast and forced colours
 * from screenshots of the page, and what Chromium tells assistive technology about each icon.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listScript } from '../axe/index.js';
import { finish, isOn } from '../settings.js';
import type { AuditReport } from '../types.js';
import { axeSource, launch } from './browser.js';
import { fence } from './fence.js';
import { pageRules } from './rules.js';
import { findPages } from './targets.js';
import { SCHEMES, type AuditPagesOptions } from './types.js';
import { Tour } from './tour.js';

export type { AuditSettings } from '../settings.js';
export type * from '../types.js';
export { pageRules } from './rules.js';
export { AuditError } from './types.js';
export type { AuditPagesOptions, PageLimits, Scheme } from './types.js';

const LIMITS = { pages: 500, depth: 0, ms: 600_000, pageMs: 30_000 };

function version(): string {
  const path = createRequire(import.meta.url).resolve('altglyph/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Axe with the rules, where the page's own axe, which Storybook brings, is not in its way. */
const scriptWith = (axe: string) =>
  `{ const theirs = window.axe; ${axe};
     window.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
     ${listScript}
     window.altglyphAxe = window.axe; window.axe = theirs; }`;

const hostOf = (url: string) => new URL(url).hostname;

/**
 * Opens every page that the targets name, and audits each icon on it.
 *
 * Pages may load only from their own origin, unless `allowOrigins` says otherwise. Stories of one file
 * are shown one after the other in the same page. Whatever could not be checked is in `unseen`: a
 * report that has any is not clean.
 *
 * @throws {AuditError} when playwright-core, axe-core, a browser or a target is missing
 */
export async function auditPages(options: AuditPagesOptions): Promise<AuditReport> {
  const { targets, settings = {}, allowOrigins = [], ignoreOrigins = [], onProgress } = options;
  const limits = { ...LIMITS, ...options.limits };
  const start = performance.now();
  const axe = await axeSource();
  const { pages, unseen, close } = await findPages(targets, limits.depth);
  try {
    const origins = [...new Set(pages.map(({ url }) => new URL(url).origin)), ...allowOrigins];
    const isOpen = origins.includes('*');
    const browser = await launch(options.browser, isOpen ? undefined : origins.map(hostOf));
    try {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        storageState: options.storageState,
      });
      const tour = new Tour(context, {
        walls: await fence(context, origins, ignoreOrigins),
        look: {
          script: scriptWith(axe),
          rules: pageRules.filter((rule) => isOn(rule, settings)).map(({ id }) => id),
          schemes: options.schemes ?? SCHEMES,
        },
        limits,
        ends: start + limits.ms,
        onProgress,
      });
      const seen = await tour.to(pages);
      const ms = performance.now() - start;
      const all = { ...seen, unseen: [...unseen, ...seen.unseen] };
      return finish(
        { version: version(), kind: 'pages', targets, rules: pageRules, ...all, ms },
        settings,
      );
    } finally {
      await browser.close();
    }
  } finally {
    await close();
  }
}
