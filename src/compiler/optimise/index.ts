import type { SvgElement, Value } from '../types.js';
import { clean } from './clean.js';
import { markIds } from './ids.js';
import { PASSES } from './passes.js';
import { traitsOf } from './traits.js';
import { wrapRoot } from './wrap.js';

/** Rounds of passes. Drawings settle in two or three. */
const ROUNDS = 5;

/**
 * The same picture in as little text and as few elements as possible, without the drawing's words
 * and its size. A drawing that has been through comes out unchanged.
 *
 * @param root whose styles have been resolved
 */
export function optimise(root: SvgElement): SvgElement<Value> {
  let drawing = wrapRoot(clean(root));
  let traits = traitsOf(drawing);
  // A pass that rewrites text alone has nothing to do again; one that changes the tree may have
  // given the others something to do.
  for (let round = 0, isSettled = false; !isSettled && round < ROUNDS; round += 1) {
    isSettled = true;
    for (const { pass, changesTree } of PASSES) {
      const before = drawing;
      drawing = pass(drawing, traits);
      if (drawing === before) continue;
      traits = traitsOf(drawing);
      if (changesTree) isSettled = false;
    }
  }
  return markIds(drawing);
}
