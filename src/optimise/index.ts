import type { SvgElement, Value } from '../icon.js';
import { clean } from './clean.js';
import { dropUnusedIds, markIds } from './ids.js';
import { merge } from './merge.js';
import { settings } from './settings.js';
import { throughSvgo } from './svgo.js';
import { shorten } from './path/write.js';
import { traitsOf, type Traits } from './traits.js';
import { elements } from './tree.js';

/** SVGO's own limit; what has not settled by then goes back and forth. */
const PASSES = 10;

function shortenPaths(root: SvgElement, { precision }: Traits): void {
  for (const { name, attributes } of elements(root))
    if (name === 'path' && attributes.d) attributes.d = shorten(attributes.d, precision);
}

const same = (a: SvgElement, b: SvgElement) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The same picture in as little text and as few elements as possible, without the drawing's words
 * and its size. A drawing that has been through comes out unchanged.
 */
export function optimise(root: SvgElement): SvgElement<Value> {
  let drawing = clean(root);
  drawing = throughSvgo(drawing, [
    'mergeStyles',
    { name: 'inlineStyles', params: { onlyMatchedOnce: false, useMqs: [''] } },
  ]);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = drawing;
    dropUnusedIds(drawing);
    const traits = traitsOf(drawing);
    drawing = throughSvgo(drawing, settings(traits));
    if (!traits.inherited && !traits.animated && !traits.styled) drawing = merge(drawing, traits);
    shortenPaths(drawing, traits);
    if (same(before, drawing)) break;
  }
  return markIds(drawing);
}
