export { findingsOf, isEditorWords, ruleIds, sentence, strippableRuleIds } from './check/index.js';
export { compileSet } from './compile-set.js';
export { decode } from './decode.js';
export { svg as svgOf, type EmitOptions, type Module, type Preset } from './emit/index.js';
export { optionFaults, type Fault } from './given.js';
export { compileIcon, type CompiledIcon } from './icon.js';
export { namesOf, titleFrom, type Naming } from './names.js';
export type { SvgoPlugin } from './optimise/index.js';
export type { CommonOptions, IconOptions, SetOptions } from './options.js';
export { assembleSet, optionsFor, rewrite, type CompiledSet, type Part } from './set.js';
export type {
  Entry,
  Finding,
  Icon,
  IconDetails,
  Level,
  Levels,
  Limits,
  Names,
  Problem,
  ArgsOf,
  RuleId,
  Severity,
  Source,
  SvgElement,
  Value,
} from './types.js';
