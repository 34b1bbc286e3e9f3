/** Counts what became of the drawings of a build. */
import type { Changes } from './changes.js';
import type { BuiltIcon } from './stored.js';

/** What became of the drawings, in numbers. All but `removed` add up to `files`. */
export interface Counts {
  /** Drawings that were found. */
  files: number;
  /** Icons whose module is new or changed. */
  written: number;
  unchanged: number;
  /** Modules of an earlier run whose drawing is gone. */
  removed: number;
  /** Drawings that have no module, or still have the last good one. */
  refused: number;
}

/** @param script ending of the modules, without its dot */
export function countsOf(
  files: number,
  icons: readonly BuiltIcon[],
  { written, removed }: Changes,
  script: string,
): Counts {
  const fresh = icons.filter(({ stale }) => !stale);
  const changed = fresh.filter(({ module }) =>
    [`${module}.${script}`, `${module}.d.ts`].some((path) => written.has(path)),
  ).length;
  const modules = new Set<string>(icons.map(({ module }) => module));
  // A module in another format than before is still the same icon's.
  const gone = [...removed].filter(
    (path) =>
      path.startsWith('icons/') &&
      !path.endsWith('.d.ts') &&
      !modules.has(path.replace(/\.(?:js|tsx)$/, '')),
  );
  return {
    files,
    written: changed,
    unchanged: fresh.length - changed,
    removed: gone.length,
    refused: files - fresh.length,
  };
}
