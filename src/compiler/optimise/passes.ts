import type { SvgElement } from '../types.js';
import { compactAnimations } from './animation.js';
import { bakeTransforms } from './bake.js';
import { unwrapDefinitions } from './definitions.js';
import { thaw } from './freeze.js';
import { dropUnusedIds } from './ids.js';
import { merge } from './merge.js';
import { dropEmpty, dropInitial } from './needless.js';
import { roundNumbers } from './numbers.js';
import { orderAttributes } from './order.js';
import { writePaths, writeTransforms } from './paths.js';
import { settings } from './settings.js';
import { share } from './share.js';
import { throughSvgo } from './svgo.js';
import type { Traits } from './traits.js';
import { stepsOfSvgo, type Work } from './work.js';

export interface Pass {
  name: string;
  /** Whether it may add, move or remove elements or what they inherit. */
  changesTree: boolean;
  /** Whether it may take more than a few steps for each element. It stops when the work is spent. */
  isCostly?: true;
  /** Returns the same object if it has changed nothing, and never changes the one it is given. */
  pass: (drawing: SvgElement, traits: Traits, work: Work) => SvgElement;
}

function structure(drawing: SvgElement, traits: Traits, work: Work): SvgElement {
  const plugins = settings(drawing, traits);
  const isEnough = work.spend(stepsOfSvgo(drawing, plugins.length));
  return isEnough ? throughSvgo(drawing, plugins) : drawing;
}

/** In the order in which they are run. */
export const PASSES: readonly Pass[] = [
  {
    name: 'unused-ids',
    changesTree: false,
    pass: (drawing, { attributes }) => (attributes.has('id') ? dropUnusedIds(drawing) : drawing),
  },
  { name: 'empty', changesTree: true, pass: dropEmpty },
  { name: 'structure', changesTree: true, isCostly: true, pass: structure },
  { name: 'definitions', changesTree: true, pass: unwrapDefinitions },
  { name: 'bake-transforms', changesTree: true, pass: bakeTransforms },
  // What is the same once it is rounded may be merged.
  { name: 'numbers', changesTree: false, pass: roundNumbers },
  { name: 'initial', changesTree: true, pass: dropInitial },
  { name: 'merge', changesTree: true, isCostly: true, pass: merge },
  { name: 'share', changesTree: true, pass: share },
  { name: 'animations', changesTree: false, pass: compactAnimations },
  {
    name: 'freeze',
    changesTree: false,
    pass: (drawing, traits) => (traits.animated ? thaw(drawing, traits) : drawing),
  },
  { name: 'transforms', changesTree: false, pass: writeTransforms },
  { name: 'paths', changesTree: false, pass: writePaths },
  { name: 'order', changesTree: false, pass: orderAttributes },
];
