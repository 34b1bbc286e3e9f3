import type { IconDetails, Part, SetOptions, Source } from '../compiler/index.js';
import { Cache, keyOf, type Kept, type Store } from './cache.js';
import { isData } from './data.js';
import { compileSources, type PoolOptions } from './pool.js';
import { named } from './read.js';
import { VERSION } from './version.js';

export interface BuiltIcon extends IconDetails {
  /** UTF-8 bytes of the SVG, as given and as optimised. */
  bytes?: { before: number; after: number };
  /** Set if the drawing is now refused and this is its last good module. */
  stale?: true;
}

export type BuiltPart = Part<BuiltIcon>;

/**
 * Where results of other builds are; those of this process come first.
 *
 * @param given where the drawings are, which tells one set from another
 */
export function storesOf(
  { cache, remembered }: { cache?: string | undefined; remembered?: Store | undefined },
  given: readonly string[],
  { entries: _, ...options }: SetOptions,
): Store[] {
  // What a function does may have changed since it was last asked: also in this process, since a
  // watched configuration is loaded anew.
  if (!isData(options.svgoPlugins)) return [];
  const set = () => keyOf(given.map(named), options);
  return [
    ...(remembered ? [remembered] : []),
    ...(cache !== undefined && VERSION !== '' ? [new Cache(cache, VERSION, set())] : []),
  ];
}

/** Results from a store where one has them, and for the rest from the compiler. */
export async function compileStored(
  sources: readonly Source[],
  options: SetOptions,
  stores: readonly Store[],
  pool: PoolOptions,
): Promise<BuiltPart[]> {
  // Former names change the set, and none of its icons.
  const { entries = {}, formerNames: _, ...common } = options;
  const base = stores.length > 0 ? keyOf(common) : '';
  const entryOf = (name: string) => (Object.hasOwn(entries, name) ? entries[name] : {});
  const keys = sources.map(({ file, name = '', text }) =>
    stores.length > 0 ? keyOf(base, file, name, entryOf(name), text) : '',
  );
  const results = keys.map((key) => {
    for (const store of stores) {
      const kept = store.get(key);
      if (kept) return kept;
    }
    return undefined;
  });
  const missing = [...results.keys()].filter((at) => results[at] === undefined);
  const compiled = await compileSources(
    missing.map((at) => sources[at]!),
    options,
    pool,
  );
  for (const [index, at] of missing.entries()) {
    results[at] = compiled[index];
    for (const store of stores) store.set(keys[at]!, compiled[index]!);
  }
  for (const store of stores) if (store instanceof Cache) store.save(keys);
  return sources.map(({ file, name = '' }, at) => partOf({ file, name }, results[at]!));
}

const partOf = (source: Part['source'], { icon, bytes, ...kept }: Kept): BuiltPart => ({
  source,
  ...kept,
  ...(icon ? { icon: { ...icon, ...(bytes ? { bytes } : {}) } } : {}),
});
