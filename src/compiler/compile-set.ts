import { compileIcon } from './icon.js';
import type { SetOptions } from './options.js';
import { assembleSet, optionsFor, type CompiledSet, type Part } from './set.js';
import type { Icon, Source } from './types.js';

/**
 * Compiles a list of drawings into modules, an index and a catalogue. A drawing that is refused is
 * left out; its findings say why.
 *
 * @param sources in any order: the output does not depend on it
 */
export function compileSet(sources: readonly Source[], options: SetOptions = {}): CompiledSet {
  const parts = sources.map((source): Part<Icon> => {
    return { source, ...compileIcon(source, optionsFor(source, options)) };
  });
  return assembleSet(parts, options);
}
