import { url } from 'css-tree';
import { settled } from './cascade.js';
import type { Declaration } from './declarations.js';
import { hashOf } from './hash.js';
import { references } from './references.js';

/**
 * A style sheet is shared by all instances of an icon on a page, while each has ids of its own. What
 * a rule refers to is therefore said by the drawing, in a custom property that the rule reads.
 */
export class Variables {
  private readonly names = new Map<string, string>();

  /** The text of a block. */
  write(declarations: readonly Declaration[]): string {
    return settled(declarations)
      .map(({ property, value, important }) => {
        const mark = important ? '!important' : '';
        return `${property}:${this.value(value)}${mark}`;
      })
      .join(';');
  }

  private value(value: string): string {
    const parts = references(value);
    if (parts.every((part) => typeof part === 'string')) return value;
    return parts
      .map((part, index) => {
        if (typeof part !== 'string') return `var(${this.nameOf(part.id)})`;
        const start = index > 0 ? part.slice(')'.length) : part;
        return index < parts.length - 1 ? start.slice(0, -'url(#'.length) : start;
      })
      .join('');
  }

  private nameOf(id: string): string {
    const name = `--altglyph-${hashOf(id)}`;
    this.names.set(name, id);
    return name;
  }

  /** What the drawing has to say, each as a declaration. */
  declarations(): string[] {
    return [...this.names].map(([name, id]) => `${name}:${url.encode(`#${id}`)}`);
  }
}
