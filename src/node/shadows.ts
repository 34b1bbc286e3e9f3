import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, type Finding, type SetOptions } from '../compiler/index.js';
import { filesOfOurs } from './output.js';
import { named } from './read.js';

/**
 * What tools may look for before each kind of module: TypeScript takes its own files before
 * declarations and JavaScript, and bundlers have an order of their own for `./icons`.
 */
const EARLIER: Readonly<Record<string, readonly string[]>> = {
  js: ['ts', 'tsx', 'mts', 'mjs'],
  ts: ['tsx', 'mts', 'mjs', 'js', 'jsx'],
  tsx: ['ts', 'mts', 'mjs', 'js', 'jsx'],
};

/** The names in a folder that may not be there yet. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The paths of our modules, by those of the files that would be taken in their place. */
function takenFrom(files: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Map<string, string>();
  for (const path of files.keys()) {
    const [, stem, ending = ''] = /^(.*)\.(\w+)$/.exec(path) ?? [];
    if (stem === undefined || stem.endsWith('.d')) continue;
    for (const earlier of EARLIER[ending] ?? []) taken.set(`${stem}.${earlier}`, path);
  }
  return taken;
}

/**
 * Finds what hides our modules from who imports them: the `index.ts` of a tool that wrote into the
 * folder before, beside our `index.js`.
 *
 * @param folder of the output
 * @param files text by path within it
 * @throws {OutputRefused} if the folder's manifest is damaged
 */
export function findShadows(
  folder: string,
  files: ReadonlyMap<string, string>,
  { rules }: Pick<SetOptions, 'rules'>,
): Finding[] {
  const folders = new Set(
    [...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
  );
  const ours = filesOfOurs(folder);
  const others = [...folders]
    .flatMap((at) => namesIn(join(folder, at)).map((name) => `${at}${name}`))
    .filter((path) => !files.has(path) && !ours.has(path))
    .toSorted();
  if (others.length === 0) return [];
  const taken = takenFrom(files);
  return others.flatMap((path) => {
    const module = taken.get(path);
    const file = named(join(folder, path));
    return module === undefined
      ? []
      : findingsOf(file, [{ rule: 'shadowed', args: { ours: module } }], rules);
  });
}
