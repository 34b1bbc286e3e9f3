import { wrongList, wrongOptions, wrongSource } from './given.js';
import { compileIcon } from './icon.js';
import type { SetOptions } from './options.js';
import { assembleSet, optionsFor, type CompiledSet, type Part } from './set.js';
import type { Finding, Icon, Source } from './types.js';

/**
 * Compiles a list of drawings into modules, an index and a catalogue. A drawing that is refused is
 * left out; its findings say why. It never throws, as `compileIcon` does not.
 *
 * @param sources in any order: the output does not depend on it
 */
export function compileSet(sources: readonly Source[], options: SetOptions = {}): CompiledSet {
  const wrong = [...wrongList(sources), ...wrongOptions(options)];
  if (wrong.length > 0) return { icons: [], findings: wrong, files: new Map() };
  const unreadable: Finding[] = [];
  const parts: Part<Icon>[] = [];
  for (const [at, source] of sources.entries()) {
    const found = wrongSource(source, `sources[${at}]`);
    unreadable.push(...found);
    if (found.length === 0)
      parts.push({ source, ...compileIcon(source, optionsFor(source, options)) });
  }
  const set = assembleSet(parts, options);
  return { ...set, findings: [...unreadable, ...set.findings] };
}
