import type { Levels, RuleId } from '../types.js';
import { ALL } from './table.js';

/** The ids of all rules, in the order of the alphabet. */
export const ruleIds: readonly RuleId[] = ALL.map(({ id }) => id);

/** The rules about what may be left out of a drawing with a warning, under `unsafe: strip`. */
export const strippableRuleIds: readonly RuleId[] = ALL.filter(({ strippable }) => strippable).map(
  ({ id }) => id,
);

/** Levels under which what is unsafe is left out of a drawing with a warning, not refused with it. */
export const STRIP: Levels = Object.fromEntries(strippableRuleIds.map((id) => [id, 'warning']));
