import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Paths of all files in a folder, relative to it, with forward slashes. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

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
const prefixOf = (folder: string) => join(dirname(folder), `.${basename(folder)}-`);

/**
 * Clears up behind runs that were killed. If one was killed just when the old folder was out of
 * its place and the new one not yet in it, the old one goes back.
 */
export function recover(path: string): void {
  const folder = resolve(path);
  const prefix = prefixOf(folder);
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    const workshop = join(dirname(folder), name);
    const pid = Number(
      workshop.startsWith(prefix) ? workshop.slice(prefix.length).split('-')[0] : 0,
    );
    if (!(pid > 0) || alive(pid)) continue;
    const old = join(workshop, 'old');
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** The new folder beside the old one. Files that stay the same stay the same file, with its time. */
function prepare(folder: string, next: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const [from, to] = [join(folder, path), join(next, path)];
    mkdirSync(dirname(to), { recursive: true });
    if (!holds(from, text) || !link(from, to)) writeFileSync(to, text);
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

/** Puts one folder in the place of another, which goes back if that fails. */
function swap(folder: string, next: string, old: string): void {
  // Another run may put its folder there in between; the last one wins.
  for (let attempt = 0; ; attempt += 1) {
    const aside = `${old}${attempt || ''}`;
    if (existsSync(folder)) renameSync(folder, aside);
    try {
      renameSync(next, folder);
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
 * Makes a folder hold these files and nothing else.
 *
 * All is written into a folder beside it, which then takes its place in two renames: a run that is
 * killed leaves the old folder whole. Nothing is touched if nothing changed.
 *
 * @param files text by path within the folder
 * @returns whether anything changed
 */
export function replaceFolder(path: string, files: ReadonlyMap<string, string>): boolean {
  const folder = resolve(path);
  recover(path);
  const present = filesIn(folder);
  const same =
    present.length === files.size &&
    [...files].every(([name, text]) => holds(join(folder, name), text));
  if (same) return false;

  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${prefixOf(folder)}${process.pid}-`);
  try {
    prepare(folder, join(workshop, 'next'), files);
    swap(folder, join(workshop, 'next'), join(workshop, 'old'));
  } finally {
    // As long as there is nothing in the folder's place, the old one in here is all there is.
    if (existsSync(folder)) rmSync(workshop, { recursive: true, force: true });
  }
  return true;
}
