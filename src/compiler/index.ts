export { findingsOf, sentence } from './check/index.js';
export type { EmitOptions, Preset } from './emit/index.js';
export { compileIcon, type CompiledIcon } from './icon.js';
export { namesOf } from './names.js';
export type { IconOptions, SetOptions } from './options.js';
export { compileSet, type CompiledSet } from './set.js';
export type {
  Entry,
  Finding,
  Icon,
  Level,
  Levels,
  Limits,
  Names,
  Problem,
  RuleId,
  Severity,
  Source,
} from './types.js';
