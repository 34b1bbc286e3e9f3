import type { AuditPagesOptions } from '../audit/pages/index.js';
import type { AuditSettings } from '../audit/settings.js';
import type { AuditSeverity } from '../audit/types.js';
import type { CommonOptions } from '../compiler/index.js';

/** Options of one set of drawings, or of all sets at once. */
export interface SharedConfig extends Pick<
  CommonOptions,
  | 'format'
  | 'names'
  | 'prefix'
  | 'suffix'
  | 'flat'
  | 'runtime'
  | 'unsafe'
  | 'rules'
  | 'limits'
  | 'svgoPlugins'
> {
  /** JSON file of titles, descriptions, tags and mirroring, which win over the drawings' own. */
  words?: string;
}

/** A set of drawings and where its output goes. Paths are relative to the configuration's folder. */
export interface SetConfig extends SharedConfig {
  /** Folders, files and glob patterns of the drawings. */
  icons: string | string[];
  /** The output folder. */
  out: string;
}

/** How `altglyph audit` audits pages. */
export interface PagesConfig extends Pick<
  AuditPagesOptions,
  'schemes' | 'allowOrigins' | 'ignoreOrigins'
> {
  /** How far links within the origin are followed (default 0). */
  depth?: number;
  /** Maximum number of pages to open (default 500). */
  maxPages?: number;
  /** Time limit for one page, in seconds (default 30). */
  timeout?: number;
  /** Time limit for all pages, in seconds (default 600). */
  maxTime?: number;
}

/** What `altglyph audit` audits, and how it judges what it finds. */
export interface AuditConfig extends AuditSettings {
  /** Folders, files and patterns of drawings, or the addresses and files of pages (default: `icons`). */
  targets?: string[];
  /** Whether drawings are compared as pictures (default true). This needs resvg. */
  pictures?: boolean;
  /** How pages are audited; options on the command line win. */
  pages?: PagesConfig;
  /** The lowest level of finding that fails the run (default `error`). */
  failOn?: AuditSeverity | 'never';
}

/** The configuration of the command. */
export interface Config extends Partial<SetConfig> {
  /** Several sets; what a set does not specify is taken from the options beside this list. */
  sets?: SetConfig[];
  /** Folder for cached results, or `false` for none (default `node_modules/.cache/altglyph`). */
  cache?: string | false;
  /** Number of workers (default: as many as are useful, up to what the machine can run in parallel). */
  jobs?: number;
  /** Settings of `altglyph audit`. */
  audit?: AuditConfig;
}

/** Returns the configuration unchanged, so that editors can complete and check it. */
export const defineConfig = (config: Config): Config => config;
