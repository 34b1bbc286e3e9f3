import type { SvgElement } from '../types.js';
import { compactAnimations } from './animation.js';
import { bakeTransforms } from './bake.js';
import { dropUnusedIds } from './ids.js';
import { merge } from './merge.js';
import { roundNumbers } from './numbers.js';
import { orderAttributes } from './order.js';
import { writePaths, writeTransforms } from './paths.js';
import { settings } from './settings.js';
import { throughSvgo } from './svgo.js';
import { isPlain, type Traits } from './traits.js';
import { copy, elements } from './tree.js';
import { hoist } from './wrap.js';

export interface Pass {
  name: string;
  /** Whether it may add, move or remove elements or what they inherit. */
  changesTree: boolean;
  /** Returns the same object if it has changed nothing, and never changes the one it is given. */
  pass: (drawing: SvgElement, traits: Traits) => SvgElement;
}

function unusedIds(drawing: SvgElement, { attributes }: Traits): SvgElement {
  if (!attributes.has('id')) return drawing;
  const ids = (root: SvgElement) => elements(root).filter((node) => 'id' in node.attributes).length;
  const copied = copy(drawing);
  dropUnusedIds(copied);
  return ids(copied) === ids(drawing) ? drawing : copied;
}

/** In the order in which they are run. */
export const PASSES: readonly Pass[] = [
  { name: 'unused-ids', changesTree: false, pass: unusedIds },
  {
    name: 'structure',
    changesTree: true,
    pass: (drawing, traits) => throughSvgo(drawing, settings(drawing, traits)),
  },
  { name: 'bake-transforms', changesTree: true, pass: bakeTransforms },
  { name: 'merge', changesTree: true, pass: merge },
  {
    name: 'hoist',
    changesTree: true,
    pass: (drawing, traits) => (isPlain(traits) ? hoist(drawing) : drawing),
  },
  { name: 'numbers', changesTree: false, pass: roundNumbers },
  { name: 'animations', changesTree: false, pass: compactAnimations },
  { name: 'transforms', changesTree: false, pass: writeTransforms },
  { name: 'paths', changesTree: false, pass: writePaths },
  { name: 'order', changesTree: false, pass: orderAttributes },
];
