import { ident, string, tokenTypes as T } from 'css-tree';
import type { Declaration } from './declarations.js';
import { hashOf } from './hash.js';
import type { Keyframes } from './sheet.js';
import { tokensOf } from './tokens.js';

/** What an animation's shorthand may say beside a name. */
const KEYWORDS = new Set(
  (
    'alternate alternate-reverse auto backwards both ease ease-in ease-in-out ease-out forwards ' +
    'infinite inherit initial linear none normal paused replace reverse running step-end step-start ' +
    'unset'
  ).split(' '),
);

const ANIMATION = /^(?:-webkit-)?animation(?:-name)?$/;

/** Text of declarations as they stand in a block. */
export type WriteBlock = (declarations: readonly Declaration[]) => string;

/**
 * Keyframes are the whole page's, so that they are given names that follow from what they say: the
 * same name is the same animation, whichever drawing it came with.
 */
export class Animations {
  private readonly groups = new Map<string, Keyframes[]>();
  private readonly names = new Map<string, string>();
  private readonly used = new Set<string>();

  constructor(
    keyframes: readonly Keyframes[],
    private readonly write: WriteBlock,
  ) {
    for (const one of keyframes) {
      const { name } = one;
      // Of two with one name the last counts, unless they are for different conditions.
      const others = (this.groups.get(name) ?? []).filter(
        (other) => other.conditions.join() !== one.conditions.join(),
      );
      this.groups.set(name, [...others, one]);
    }
    for (const [name, group] of this.groups)
      this.names.set(name, `altglyph-${hashOf(group.map((one) => this.text(one, '')).join(''))}`);
  }

  /** Every property that some frame sets. */
  properties(): Set<string> {
    const frames = [...this.groups.values()].flat().flatMap((one) => one.frames);
    return new Set(frames.flatMap(({ declarations }) => declarations.map((d) => d.property)));
  }

  /** The value of a property, with the names of keyframes as they are written. */
  rename(property: string, value: string): string {
    if (this.groups.size === 0 || !ANIMATION.test(property)) return value;
    return tokensOf(value)
      .map(({ type, text }) => {
        const name =
          type === T.Ident ? ident.decode(text) : type === T.String ? string.decode(text) : '';
        const renamed = this.names.get(name);
        const isKeyword = type === T.Ident && property.endsWith('animation') && KEYWORDS.has(name);
        if (renamed === undefined || isKeyword) return text;
        this.used.add(name);
        return renamed;
      })
      .join('');
  }

  /** The keyframes that some value has named. */
  css(): string {
    return [...this.used]
      .flatMap((name) =>
        (this.groups.get(name) ?? []).map((one) => this.text(one, this.names.get(name) ?? '')),
      )
      .join('');
  }

  private text({ conditions, frames }: Keyframes, name: string): string {
    const blocks = frames.map(
      ({ places, declarations }) => `${places}{${this.write(declarations)}}`,
    );
    return conditions.reduceRight(
      (css, condition) => `${condition}{${css}}`,
      `@keyframes ${name}{${blocks.join('')}}`,
    );
  }
}
