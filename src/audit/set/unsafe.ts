import type { RuleId } from '../../compiler/index.js';

/** Rules of the compiler about what runs or loads something wherever the file is opened. */
export const UNSAFE: ReadonlySet<string> = new Set<RuleId>([
  'css-address',
  'entity-markup',
  'event-handler',
  'external-entity',
  'external-reference',
  'foreign-object',
  'link',
  'live-attribute',
  'script',
  'script-link',
  'unsafe-animation',
]);

/** Rules of the compiler about the file of words. */
export const ABOUT_WORDS: ReadonlySet<string> = new Set<RuleId>([
  'entry-malformed',
  'entry-without-file',
  'file-without-entry',
]);
