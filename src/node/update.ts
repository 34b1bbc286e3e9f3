import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { changesOf, type Changes } from './changes.js';
import {
  checkPlaces,
  filesOfOurs,
  holdsText,
  isInside,
  MANIFEST,
  manifestOf,
  real,
} from './output.js';
import { closeWorkshop, openWorkshop, retried } from './workshop.js';

/** Modules come first, then what imports them. */
const byUse = (a: string, b: string) => Number(!a.includes('/')) - Number(!b.includes('/'));

/** Removes folders that have become empty, up to the output folder itself. */
function removeEmpty(folder: string, path: string): void {
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    const here = join(folder, at);
    if (!existsSync(here)) continue;
    if (readdirSync(here).length > 0) return;
    rmdirSync(here);
  }
}

/** What is about to be done to a folder. It stands in the workshop, beside the texts, by number. */
interface Journal {
  put: string[];
  remove: string[];
}

const JOURNAL = 'journal.json';

/** The journal of a workshop, if its run got as far as to write one. */
function journalIn(workshop: string): Journal | undefined {
  try {
    const { put, remove } = JSON.parse(readFileSync(join(workshop, JOURNAL), 'utf8')) as Journal;
    return [...put, ...remove].every(isInside) ? { put, remove } : undefined;
  } catch {
    // There is none, or the machine stopped before the disk had it.
    return undefined;
  }
}

/**
 * Does what is left to do of a workshop's journal. As long as that is not all, each file is whole,
 * the old one or the new, and nothing imports what is not there.
 */
export function finish(workshop: string, folder: string): void {
  const journal = existsSync(folder) ? journalIn(workshop) : undefined;
  if (!journal) return;
  for (const [at, path] of journal.put.entries()) {
    const next = join(workshop, String(at));
    if (!existsSync(next)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(next, join(folder, path));
  }
  for (const path of journal.remove) {
    rmSync(join(folder, path), { force: true });
    removeEmpty(folder, path);
  }
}

/**
 * Makes these files all that is ours in a folder by touching only those that change. What watches
 * the folder sees no more than has happened, and a large folder takes no longer than a small one.
 *
 * All new texts are written beside the folder, then a journal, and then they are moved into their
 * places. A run that is killed before the journal leaves the old output; after it, the next run
 * begins by doing the rest.
 *
 * @param files text by path within the folder
 * @param known what has just been found to change, if it has been looked for
 * @returns whether anything changed
 * @throws {OutputRefused} if something that is not ours is in the way
 */
export function updateFolder(
  path: string,
  files: ReadonlyMap<string, string>,
  known?: Changes,
): boolean {
  const folder = real(path);
  return retried((isFirst) => attemptToUpdate(folder, files, isFirst ? known : undefined));
}

function attemptToUpdate(
  folder: string,
  files: ReadonlyMap<string, string>,
  known?: Changes,
): boolean {
  const { any, written, removed } = known ?? changesOf(folder, files);
  if (!any) return false;
  const ours = existsSync(folder) ? filesOfOurs(folder) : new Set<string>();
  checkPlaces(folder, [...written, MANIFEST], ours);
  mkdirSync(folder, { recursive: true });
  const workshop = openWorkshop(folder);
  try {
    const next = new Map([...files, [MANIFEST, manifestOf(files.keys())]]);
    const isSame = holdsText(join(folder, MANIFEST), next.get(MANIFEST)!);
    const put = [...[...written].toSorted(byUse), ...(isSame ? [] : [MANIFEST])];
    for (const [at, name] of put.entries())
      writeFileSync(join(workshop, String(at)), next.get(name) ?? '');
    const journal: Journal = { put, remove: [...removed] };
    writeFileSync(join(workshop, 'draft.json'), JSON.stringify(journal));
    renameSync(join(workshop, 'draft.json'), join(workshop, JOURNAL));
    finish(workshop, folder);
  } finally {
    closeWorkshop(workshop);
  }
  return true;
}
