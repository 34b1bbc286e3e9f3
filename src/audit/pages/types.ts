import type { AuditSettings } from '../settings.js';

/** The colour schemes that pages can be audited in: light, dark, and forced colours. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface PageLimits {
  /** Maximum number of pages to open; the rest are reported as unseen. @default 500 */
  pages?: number;
  /** How far links within the origin are followed from an address or a file. @default 0 */
  depth?: number;
  /** Milliseconds for all pages together. @default 600,000 */
  ms?: number;
  /** Milliseconds for one page. @default 30,000 */
  pageMs?: number;
}

export interface AuditPagesOptions {
  /** Addresses, folders of a Storybook build or of a site, and HTML files. */
  targets: readonly string[];
  /** Path to a Chromium. By default CHROMIUM_PATH, one on the PATH, or Playwright's own. */
  browser?: string;
  /** Path to Playwright's storage state, with which pages are opened as a signed-in user. */
  storageState?: string;
  limits?: PageLimits;
  /** Origins that pages may load from besides their own: `https://cdn.example`; `*` allows any. */
  allowOrigins?: readonly string[];
  /** Origins that are blocked without being reported, such as those that count visits. */
  ignoreOrigins?: readonly string[];
  /** @default all three */
  schemes?: readonly Scheme[];
  settings?: AuditSettings;
  /** Called after each page. */
  onProgress?: (progress: { done: number; all: number; page: string }) => void;
}

/** A page to open. */
export interface PageToOpen {
  url: string;
  /** What it is called in the report: the address, path of the file, or the file and id of a story. */
  file: string;
  /** Id of the story that it is, which Storybook renders after the page has loaded. */
  story?: string;
  /** How many links further pages may be found. */
  depth: number;
  /** What the folder of a file is called in the report, with a slash at the end, if it is not empty. */
  folder?: string;
}

/** Thrown if the audit cannot run at all; the message says what to do. */
export class AuditError extends Error {
  override name = 'AuditError';
}
