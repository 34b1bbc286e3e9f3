import type { Args, ArgsOf, Reasons, RuleId } from '../types.js';

/** The rules that this room reports by. */
export type CssRule = Extract<RuleId, `css-${string}`>;

/** What is wrong with a piece of CSS. */
export interface CssFault {
  rule: CssRule;
  /**
   * `css-syntax`: text. `css-limit`: what, limit. `css-address`: target. `css-function`: name.
   * `css-property`: property. `css-at-rule`: name. `css-selector`: selector. Where a rule has several
   * reasons, `because` is the one.
   */
  args: Args;
  /** Where it stands in the text that was read, in UTF-16 units from 0. */
  offset?: number;
}

/** Findings show what they are about; a picture of a megabyte is not shown. */
const SHOWN = 100;

export function fault<Id extends CssRule>(
  rule: Id,
  args: Id extends keyof Reasons ? ArgsOf<Id> : Args,
  offset?: number,
): CssFault {
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim().slice(0, SHOWN) : value,
  ]);
  const at = offset === undefined ? {} : { offset };
  return { rule, args: Object.fromEntries(shown) as Args, ...at };
}

/** Faults of one sheet or style that are looked for; nobody mends a thousand by hand. */
export const MOST_FAULTS = 1_000;

/** What is told of a sheet or style that has more of them. */
export const tooMany = (): CssFault =>
  fault('css-limit', { what: 'faults (a fixed limit)', limit: MOST_FAULTS });

/** What is told of an at-rule that is not known to be harmless. */
export const notUnderstood = (name: string): CssFault =>
  fault('css-at-rule', { name, because: 'not-understood' });

/** Thrown inside this room only; its doors return the fault. */
export class Faulty extends Error {
  constructor(readonly fault: CssFault) {
    super(fault.rule);
    this.name = 'Faulty';
  }
}

/** @throws {Faulty} */
export function refuse<Id extends CssRule>(...parts: Parameters<typeof fault<Id>>): never {
  throw new Faulty(fault<Id>(...parts));
}

/** What a function returns, or the fault that it threw. */
export function faultIn(read: () => void): CssFault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Faulty) return error.fault;
    throw error;
  }
}
