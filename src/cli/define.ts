import type { AuditPagesOptions } from '../audit/pages/index.js';
import type { AuditSettings } from '../audit/settings.js';
import type { AuditSeverity } from '../audit/types.js';
import type { CommonOptions } from '../compiler/index.js';

/** What can be said of a set of drawings, and of all sets at once. */
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

/** A set of drawings and where it goes. Paths count from the configuration's folder. */
export interface SetConfig extends SharedConfig {
  /** Folders, files and glob patterns of the drawings. */
  icons: string | string[];
  /** Folder of the output. */
  out: string;
}

/** How `altglyph audit` looks at pages. */
export interface PagesConfig extends Pick<
  AuditPagesOptions,
  'schemes' | 'allowOrigins' | 'ignoreOrigins'
> {
  /** How far links within the origin are followed (default 0). */
  depth?: number;
  /** Pages at most (default 500). */
  maxPages?: number;
  /** Seconds for one page (default 30). */
  timeout?: number;
}

/** What `altglyph audit` looks at, and what it makes of it. */
export interface AuditConfig extends AuditSettings {
  /** Folders, files and patterns of drawings, or addresses and files of pages (default: `icons`). */
  targets?: string[];
  /** Whether drawings are compared as pictures (default true), for which resvg is needed. */
  pictures?: boolean;
  /** How pages are looked at; options of the command win. */
  pages?: PagesConfig;
  /** The level from which on a finding fails the run (default `error`). */
  failOn?: AuditSeverity | 'never';
}

/** The configuration of the command. */
export interface Config extends Partial<SetConfig> {
  /** Several sets; what a set does not say is taken from what stands beside this list. */
  sets?: SetConfig[];
  /** Folder in which results are kept; `false` for none (default `node_modules/.cache/altglyph`). */
  cache?: string | false;
  /** Workers (default: as many as pay, and as the machine runs side by side). */
  jobs?: number;
  /** What holds for `altglyph audit`. */
  audit?: AuditConfig;
}

/** Returns the configuration as it is; editors complete and check it on the way. */
export const defineConfig = (config: Config): Config => config;
