import { judgeValue } from '../../style/index.js';
import type { Problem, SvgElement } from '../../types.js';
import { isAnimatable, TRANSFORMS } from './attributes.js';

/** Attributes that would act outside the drawing once an animation set them. */
const UNSAFE = /^(?:on.*|(?:.*:)?href|src|style|class|id|target|ping|download|.*:base)$/i;

/** The longest name that is looked at: the others are names of nothing. */
const LONGEST = 100;

/** What an animation is about to change. */
export type Target = { kind: 'allowed' | 'unknown' } | { kind: 'unsafe'; name: string };

/** `attributeName` is compared as it stands: browsers take it by its exact spelling. */
export function targetOf({ name, attributes }: SvgElement): Target {
  // Both have one property of their own to change.
  if (name === 'animateMotion') return { kind: 'allowed' };
  const { attributeName = '' } = attributes;
  const trimmed = attributeName.trim().slice(0, LONGEST);
  if (UNSAFE.test(trimmed)) return { kind: 'unsafe', name: trimmed };
  if (name === 'animateTransform' && !TRANSFORMS.has(attributeName)) return { kind: 'unknown' };
  return { kind: isAnimatable(attributeName) ? 'allowed' : 'unknown' };
}

/** What is wrong with a value, or list of values, that an animation sets. */
export function judgeAnimated(target: string, values: string): Problem | undefined {
  // Browsers cut the list at each semicolon before they read any CSS.
  for (const value of values.split(';')) {
    const fault = judgeValue(target, value);
    if (fault) return { rule: fault.rule, args: fault.args };
  }
  return undefined;
}

const OFFSET = String.raw`[+-]?\s*[\d.:]+(?:h|min|s|ms)?`;
/** `2s`; `click`, `repeat(2)`; `a.end`, with an id in which a backslash makes any character plain. */
const MOMENT = new RegExp(
  String.raw`^(?:${OFFSET}|(?:(?:[^\s.;()\\]|\\.)+\.)?[a-zA-Z]+(?:\(\d+\))?\s*(?:${OFFSET})?)$`,
);

/** Whether it is a clock or one of the drawing's own elements that brings a moment about. */
const isOwn = (moment: string) =>
  moment.length <= LONGEST * 5 && MOMENT.test(moment) && !/^(?:accesskey|wallclock)/i.test(moment);

/**
 * The moments at which an animation begins or ends, without those that anything else brings about,
 * such as keys pressed anywhere in the page.
 */
export function ownMoments(list: string): string {
  const kept = list
    .split(';')
    .map((moment) => moment.trim())
    .filter(isOwn);
  // Without the attribute, an animation would begin at once.
  return kept.join(';') || 'indefinite';
}
