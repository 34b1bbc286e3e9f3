import type { SvgElement, Value } from '../types.js';
import { clean } from './clean.js';
import { dropUnusedIds, markIds } from './ids.js';
import { hoist, wrapRoot } from './wrap.js';
import { merge } from './merge.js';
import { settings } from './settings.js';
import { throughSvgo } from './svgo.js';
import { roundNumbers } from './numbers.js';
import { easeHalfArcs } from './path/half-arcs.js';
import { shorten } from './path/write.js';
import { isPlain, traitsOf } from './traits.js';
import { elements } from './tree.js';

/** SVGO's own limit; what has not settled by then goes back and forth. */
const PASSES = 10;

function rewritePaths(root: SvgElement, rewrite: (d: string) => string): void {
  for (const { name, attributes } of elements(root))
    if (name === 'path' && attributes.d) attributes.d = rewrite(attributes.d);
}

const same = (a: SvgElement, b: SvgElement) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The same picture in as little text and as few elements as possible, without the drawing's words
 * and its size. A drawing that has been through comes out unchanged.
 *
 * @param root whose styles have been resolved
 */
export function optimise(root: SvgElement): SvgElement<Value> {
  let drawing = wrapRoot(clean(root));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = drawing;
    dropUnusedIds(drawing);
    const traits = traitsOf(drawing);
    roundNumbers(drawing, traits.precision);
    rewritePaths(drawing, (d) => easeHalfArcs(d, traits.precision, traits.transformed));
    drawing = throughSvgo(drawing, settings(traits));
    if (isPlain(traits)) {
      hoist(drawing);
      drawing = merge(drawing, traits);
    }
    rewritePaths(drawing, (d) => shorten(d, traits.precision));
    if (same(before, drawing)) break;
  }
  return markIds(drawing);
}
