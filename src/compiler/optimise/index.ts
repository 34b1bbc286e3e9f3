import type { SvgElement } from '../types.js';
import { dropUnusedIds, markIds, shortenIds } from './ids.js';
import { fromZero } from './origin.js';
import { PASSES, type Pass } from './passes.js';
import { throughSvgo, type SvgoPlugin } from './svgo.js';
import { areAlike, traitsOf } from './traits.js';
import { Work } from './work.js';
import { wrapRoot } from './wrap.js';

export interface Options {
  /** Of the caller's own, which come first. */
  plugins?: readonly SvgoPlugin[] | undefined;
  /** Whether a style sheet will mirror the drawing, by shares of its view box. */
  mirrored?: boolean | undefined;
  /** That the costly passes may do; once it is spent, the drawing is as if there were none. */
  work?: Work | undefined;
}

/** Rounds of passes. Drawings settle in two or three. */
const ROUNDS = 5;

/** Runs passes until they have nothing more to do; undefined once they may do no more. */
function settled(root: SvgElement, passes: readonly Pass[], work: Work): SvgElement | undefined {
  let drawing = root;
  let traits = traitsOf(drawing);
  // What changes the tree, or what decides how text is written, may give every other pass something
  // to do: the drawing is settled when all have seen it as it is.
  let unseen = passes.length;
  for (let step = 0; unseen > 0 && step < ROUNDS * passes.length; step += 1) {
    const { pass, changesTree, isCostly } = passes[step % passes.length]!;
    const [before, traitsBefore] = [drawing, traits];
    drawing = pass(drawing, traits, work);
    if (isCostly && work.isSpent) return undefined;
    unseen -= 1;
    if (drawing === before) continue;
    traits = traitsOf(drawing);
    if (changesTree) unseen = passes.length - 1;
    if (!areAlike(traits, traitsBefore)) unseen = passes.length;
  }
  return drawing;
}

/** A plugin of the caller's own failed: that is not a fault of the drawing, nor of the compiler. */
export class PluginFailed extends Error {}

/** The drawing after the caller's plugins, which read ids that no drawing can trip them over. */
function throughPlugins(root: SvgElement, plugins: readonly SvgoPlugin[]): SvgElement {
  if (plugins.length === 0) return root;
  try {
    return throughSvgo(shortenIds(root), plugins);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // It stands within a sentence.
    throw new PluginFailed(reason.replace(/\.$/, ''));
  }
}

const GENTLE = PASSES.filter(({ isCostly }) => !isCostly);

/**
 * The same picture in as little text and as few elements as possible. A drawing that has been through
 * comes out unchanged.
 *
 * @param root whose styles have been resolved, with nothing that may not be written
 * @throws {PluginFailed}
 */
export function optimise(
  root: SvgElement,
  { plugins = [], mirrored = false, work = new Work() }: Options = {},
) {
  const own = dropUnusedIds(shortenIds(throughPlugins(root, plugins)));
  const given = wrapRoot(mirrored ? fromZero(own) : own);
  return markIds(settled(given, PASSES, work) ?? settled(given, GENTLE, work) ?? given);
}

export { Work } from './work.js';
export type { SvgoPlugin } from './svgo.js';
