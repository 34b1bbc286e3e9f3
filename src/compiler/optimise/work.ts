import type { SvgElement } from '../types.js';
import { walk } from './tree.js';

/**
 * What the costly passes may still do to a drawing, in steps of some 25 nanoseconds. They are
 * counted, not timed, so that the same drawing comes out on every machine.
 */
export class Work {
  /** @param limit none unless it is given */
  constructor(private left = Number.POSITIVE_INFINITY) {}

  /** Whether there was enough left for so many steps. */
  spend(steps: number): boolean {
    this.left -= steps;
    return this.left >= 0;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}

/** Siblings that SVGO's plugins look through in one step. */
const SIBLINGS = 128;

/**
 * Steps to ask one element for what it hands down: its attributes are gone through, and its style
 * attribute is parsed, each time.
 */
const ASKING = { element: 3, attribute: 1, style: 100, characters: 1.5 };

function asking({ attributes }: SvgElement): number {
  let steps = ASKING.element;
  for (const _ in attributes) steps += ASKING.attribute;
  const { style } = attributes;
  return style === undefined ? steps : steps + ASKING.style + style.length * ASKING.characters;
}

/**
 * Steps of some of SVGO's plugins: each looks for every element among its siblings, and asks it and
 * all elements around it for what it inherits.
 */
export function stepsOfSvgo(root: SvgElement, plugins: number): number {
  let steps = 0;
  walk(root, 0, (node, outer) => {
    const asked = outer + asking(node);
    steps += asked + node.children.length ** 2 / SIBLINGS;
    return asked;
  });
  return steps * plugins;
}
