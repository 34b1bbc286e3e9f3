import type { Plugin } from 'rollup';

/**
 * Rejects files that import each other: whichever is loaded first finds the other half initialised, so
 * one entry of the package works and another one throws.
 */
export const oneWay: Plugin = {
  name: 'one-way',
  generateBundle(_, bundle) {
    const importsOf = (file: string) => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? chunk.imports : [];
    };
    const seen = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file))
        this.error(
          `These files import each other: ${[...way, file].join(' → ')}. Name in SHARED which of them has what both need.`,
        );
      if (seen.has(file)) return;
      seen.add(file);
      for (const next of importsOf(file)) visit(next, [...way, file]);
    };
    for (const file of Object.keys(bundle)) visit(file, []);
  },
};
