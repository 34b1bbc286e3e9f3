import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesIn, filesOfOurs, MANIFEST, manifestOf, real, strangersIn } from './output.js';

const holds = (path: string, text: string) =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

/** Whether a process is still there. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Workshops stand beside the folder, on the same disk, and carry their process's id. */
const prefixOf = (folder: string) => join(dirname(folder), `.${basename(folder)}-altglyph-`);

/** In every workshop, so that no folder of another's is taken for one by its name. */
const MARK = 'altglyph-workshop.json';

function openWorkshop(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${prefixOf(folder)}${process.pid}-`);
  writeFileSync(join(workshop, MARK), `${JSON.stringify({ pid: process.pid })}\n`);
  return workshop;
}

/** The workshops of processes that are gone. An empty one had no time to get its mark. */
function abandoned(folder: string): string[] {
  const prefix = basename(prefixOf(folder));
  if (!existsSync(dirname(folder))) return [];
  return readdirSync(dirname(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .filter(({ name }) => {
      const pid = Number(/^(\d+)-\w{6}$/.exec(name.slice(prefix.length))?.[1] ?? 0);
      return pid > 0 && !alive(pid);
    })
    .map(({ name }) => join(dirname(folder), name))
    .filter((path) => existsSync(join(path, MARK)) || readdirSync(path).length === 0);
}

/**
 * Clears up behind runs that were killed. If one was killed just when the old folder was out of
 * its place and the new one not yet in it, the old one goes back.
 */
export function recover(path: string): void {
  const folder = real(path);
  for (const workshop of abandoned(folder)) {
    const old = join(workshop, 'old');
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    else if (existsSync(old)) rescue(old, folder);
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** What is not ours goes from the old folder into the new one, also what came in the meantime. */
function rescue(old: string, folder: string): void {
  const ours = filesOfOurs(old);
  const taken = filesOfOurs(folder);
  for (const path of entriesIn(old).keys()) {
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
): void {
  mkdirSync(next);
  for (const [path, stats] of strangers) carry(join(folder, path), join(next, path), stats);
  for (const [path, text] of files) {
    const [from, to] = [join(folder, path), join(next, path)];
    mkdirSync(dirname(to), { recursive: true });
    if (!holds(from, text) || !link(from, to)) writeFileSync(to, text);
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
      if (existsSync(aside)) rescue(aside, folder);
      return;
    } catch (error) {
      const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (taken && attempt < 10) continue;
      if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
      throw error;
    }
  }
}

/**
 * Makes these files all that is ours in a folder. What we did not write, by the manifest in the
 * folder, stays as it is.
 *
 * Everything is written into a folder beside it, which then takes its place in two renames: a run
 * that is killed leaves the old folder whole. Nothing is touched if nothing changed.
 *
 * @param files text by path within the folder
 * @returns whether anything changed
 * @throws {OutputRefused} if something that is not ours is in the way
 */
export function replaceFolder(path: string, files: ReadonlyMap<string, string>): boolean {
  const folder = real(path);
  recover(folder);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return attemptToReplace(folder, files);
    } catch (error) {
      // Another run has just moved the folder; what it put there is looked at anew.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === 10) throw error;
    }
  }
}

function attemptToReplace(folder: string, files: ReadonlyMap<string, string>): boolean {
  const next = new Map([...files, [MANIFEST, manifestOf(files.keys())]]);
  const strangers = existsSync(folder) ? strangersIn(folder, next) : new Map<string, Stats>();
  const ours = existsSync(folder) ? filesOfOurs(folder) : new Set<string>();
  const same =
    ours.size === next.size && [...next].every(([name, text]) => holds(join(folder, name), text));
  if (same) return false;

  const workshop = openWorkshop(folder);
  try {
    prepare(folder, join(workshop, 'next'), next, strangers);
    swap(folder, join(workshop, 'next'), join(workshop, 'old'));
  } finally {
    // As long as there is nothing in the folder's place, the old one in here is all there is.
    if (existsSync(folder)) rmSync(workshop, { recursive: true, force: true });
  }
  return true;
}
