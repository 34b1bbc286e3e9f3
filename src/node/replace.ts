import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { changesOf, type Changes } from './changes.js';
import {
  entriesIn,
  filesOfOurs,
  holdsText,
  MANIFEST,
  manifestOf,
  real,
  strangersIn,
} from './output.js';
import { finish, updateFolder } from './update.js';
import { abandoned, closeWorkshop, openWorkshop, retried } from './workshop.js';

/**
 * Clears up behind runs that were killed. If one was killed just when the old folder was out of
 * its place and the new one not yet in it, the old one goes back. If one was killed while it put
 * files into the folder, the rest of them follow.
 */
export function recover(path: string): void {
  const folder = real(path);
  for (const workshop of abandoned(folder)) {
    const old = join(workshop, 'old');
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    else if (existsSync(old)) rescue(old, folder);
    else finish(workshop, folder);
    closeWorkshop(workshop);
  }
}

/** What is not ours goes from the old folder into the new one, also what came in the meantime. */
function rescue(old: string, folder: string): void {
  const ours = filesOfOurs(old);
  const taken = filesOfOurs(folder);
  for (const path of entriesIn(old)) {
    if (ours.has(path) || taken.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(old, path), join(folder, path));
  }
}

/** Not every disk has links, and another run may be putting its folder in place right now. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** The same file, link or copy in another folder. */
function carry(from: string, to: string, stats: Stats): void {
  mkdirSync(dirname(to), { recursive: true });
  if (stats.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (!link(from, to)) {
    copyFileSync(from, to);
    utimesSync(to, stats.atime, stats.mtime);
  }
}

/** The new folder beside the old one. Files that stay the same stay the same file, with its time. */
function prepare(
  folder: string,
  next: string,
  files: ReadonlyMap<string, string>,
  strangers: ReadonlyMap<string, Stats>,
  { written }: Changes,
): void {
  mkdirSync(next);
  const made = new Set<string>();
  for (const [path, stats] of strangers) carry(join(folder, path), join(next, path), stats);
  for (const [path, text] of files) {
    const [from, to] = [`${folder}/${path}`, `${next}/${path}`];
    const parent = path.slice(0, path.lastIndexOf('/') + 1);
    if (!made.has(parent)) mkdirSync(`${next}/${parent}`, { recursive: true });
    made.add(parent);
    const stays = path === MANIFEST ? holdsText(from, text) : !written.has(path);
    if (!stays || !link(from, to)) writeFileSync(to, text);
  }
}

/** Puts one folder in the place of another, which goes back if that fails. */
function swap(folder: string, next: string, old: string): void {
  // Another run may put its folder there in between; the last one wins.
  for (let attempt = 0; ; attempt += 1) {
    const aside = `${old}${attempt || ''}`;
    if (existsSync(folder)) renameSync(folder, aside);
    try {
      renameSync(next, folder);
      if (!existsSync(aside)) return;
      rescue(aside, folder);
      // A run that is killed from here on has nothing left to bring back.
      renameSync(aside, `${aside}-done`);
      return;
    } catch (error) {
      const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (taken && attempt < 10) continue;
      if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
      throw error;
    }
  }
}

/** The line of a module's types that shows the drawing to editors. */
const PREVIEW = /^ \* !\[\]\(data:[^)]*\)$/m;

/**
 * Whether one module is all that changes, apart from the picture in the comment of its types. Putting
 * it in place is one rename, as swapping folders is: whatever runs meets the old output or the new.
 */
function isOneDrawing(
  folder: string,
  next: ReadonlyMap<string, string>,
  { written, removed }: Changes,
): boolean {
  const isPreview = (path: string) => {
    if (!path.endsWith('.d.ts') || !existsSync(join(folder, path))) return false;
    const [old, now] = [readFileSync(join(folder, path), 'utf8'), next.get(path)!];
    return old.replace(PREVIEW, '') === now.replace(PREVIEW, '');
  };
  return (
    removed.size === 0 &&
    written.size <= 2 &&
    [...written].filter((path) => !isPreview(path)).length <= 1 &&
    holdsText(join(folder, MANIFEST), next.get(MANIFEST)!)
  );
}

/**
 * Makes these files all that is ours in a folder. What we did not write, by the manifest in the
 * folder, stays as it is.
 *
 * Everything is written into a folder beside it, which then takes its place in two renames: a run
 * that is killed leaves the old folder whole. Nothing is touched if nothing changed, and only the
 * module if it is one drawing that changed. Where no folder can be moved, the files are, one by one,
 * as `updateFolder` does it.
 *
 * @param files text by path within the folder
 * @param known what has just been found to change, if it has been looked for
 * @returns whether anything changed
 * @throws {OutputRefused} if something that is not ours is in the way
 */
export function replaceFolder(
  path: string,
  files: ReadonlyMap<string, string>,
  known?: Changes,
): boolean {
  const folder = real(path);
  recover(folder);
  try {
    return retried((isFirst) => attemptToReplace(folder, files, isFirst ? known : undefined));
  } catch (error) {
    // A container's disk does not move folders that are part of its image. It moves their files.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return updateFolder(folder, files);
  }
}

function attemptToReplace(
  folder: string,
  files: ReadonlyMap<string, string>,
  known?: Changes,
): boolean {
  const next = new Map([...files, [MANIFEST, manifestOf(files.keys())]]);
  const strangers = existsSync(folder) ? strangersIn(folder, next) : new Map<string, Stats>();
  const changes = known ?? changesOf(folder, files);
  if (!changes.any) return false;
  if (isOneDrawing(folder, next, changes)) return updateFolder(folder, files, changes);

  const workshop = openWorkshop(folder);
  try {
    prepare(folder, join(workshop, 'next'), next, strangers, changes);
    swap(folder, join(workshop, 'next'), join(workshop, 'old'));
  } finally {
    // As long as there is nothing in the folder's place, the old one in here is all there is.
    if (existsSync(folder)) closeWorkshop(workshop);
  }
  return true;
}
