import { compileIcon, optionsFor, type SetOptions, type Source } from '../compiler/index.js';
import type { Kept } from './cache.js';

/** Compiles drawings one after another, and keeps of each what a set is made from. */
export function compileAll(sources: readonly Source[], options: SetOptions): Kept[] {
  return sources.map((source) => {
    const { icon, ...result } = compileIcon(source, optionsFor(source, options));
    if (!icon) return result;
    const { root: _, ...details } = icon;
    return { icon: details, ...result };
  });
}
