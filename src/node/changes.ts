import { existsSync, readFileSync } from 'node:fs';
import { filesOfOurs, MANIFEST, manifestOf, real } from './output.js';

/** What a run would do to the output, by path within it, without the manifest. */
export interface Changes {
  /** Whether anything has to be done at all, even if only to the manifest. */
  any: boolean;
  /** New, or with other text than before. */
  written: Set<string>;
  /** Written by an earlier run, and no longer part of the output. */
  removed: Set<string>;
}

/** The text of a file, undefined if there is none. */
const textOf = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Compares files with what is in a folder.
 *
 * @throws {OutputRefused} if the folder's manifest is damaged
 */
export function changesOf(out: string, files: ReadonlyMap<string, string>): Changes {
  const folder = real(out);
  const ours = existsSync(folder) ? filesOfOurs(folder) : new Set<string>();
  const isNew = ([path, text]: readonly [string, string]) => textOf(`${folder}/${path}`) !== text;
  const written = new Set([...files].filter(isNew).map(([path]) => path));
  const removed = new Set([...ours].filter((path) => !files.has(path) && path !== MANIFEST));
  const any = written.size + removed.size > 0 || isNew([MANIFEST, manifestOf(files.keys())]);
  return { any, written, removed };
}
