import { trimmedStart, visible } from '../hidden.js';
import type { Args, Finding, Level, Levels, Problem, RuleId } from '../types.js';
import { RULES } from './table.js';

/** Characters of an argument: a hostile attribute may be megabytes long. */
const LONGEST = 160;
const SEARCHED = 4 * LONGEST;

function cut(value: string | number): string {
  const all = trimmedStart(String(value));
  // Cut before it is searched, and again after, since characters may have been taken out.
  const text = visible(all.slice(0, SEARCHED)).trim();
  const characters = [...text];
  const isCut = all.length > SEARCHED || characters.length > LONGEST;
  return isCut ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

const filled = (text: string, args: Args, reason?: string) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'reason' && reason !== undefined ? reason : cut(args[name] ?? ''),
  );

function messageOf(rule: RuleId, args: Args): string {
  const { message, reasons } = RULES[rule] as { message: string; reasons?: Args };
  const reason = reasons?.[args['because'] ?? ''];
  return filled(message, args, reason === undefined ? reason : filled(String(reason), args));
}

/** The level of a rule: the caller's where it may be changed, else the rule's own. */
export function levelOf(id: RuleId, levels: Levels): Level {
  const rule = RULES[id];
  if (rule.fixed) return rule.level;
  return (Object.hasOwn(levels, id) ? levels[id] : undefined) ?? rule.level;
}

/** Whether a rule is to be asked at all. */
export const isOn =
  (levels: Levels) =>
  ({ id }: { id: RuleId }): boolean =>
    levelOf(id, levels) !== 'off';

/** Turns problems in one file into findings; those of rules that are off are left out. */
export function findingsOf(
  file: string,
  problems: readonly Problem[],
  levels: Levels = {},
): Finding[] {
  return problems.flatMap(({ rule, args = {}, line, column }) => {
    const severity = levelOf(rule, levels);
    if (severity === 'off') return [];
    const place = { ...(line ? { line } : {}), ...(column ? { column } : {}) };
    return [{ rule, severity, file, ...place, message: messageOf(rule, args) }];
  });
}

/** Whether a finding keeps its drawing from being written. */
export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** A finding on one line: file, place, severity, message, rule. */
export function sentence({ rule, severity, file, line, column, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return visible(`${place}: ${severity}: ${message} (${rule})`);
}
