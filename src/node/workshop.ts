import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/** A folder for what a run is about to put in place. */
export function openWorkshop(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${prefixOf(folder)}${process.pid}-`);
  writeFileSync(join(workshop, MARK), `${JSON.stringify({ pid: process.pid })}\n`);
  return workshop;
}

/** Removes all that is in a folder. Thousands of files take `rmSync` four times as long. */
function empty(folder: string, but?: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.name === but) continue;
    if (entry.isDirectory()) {
      empty(path);
      rmdirSync(path);
    } else unlinkSync(path);
  }
}

/** Removes a workshop. Its mark goes last: a run that is killed here is cleared up behind, too. */
export function closeWorkshop(workshop: string): void {
  try {
    empty(workshop, MARK);
    empty(workshop);
    rmdirSync(workshop);
  } catch {
    // Another program has a file open, or removes the same folder.
    rmSync(workshop, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The workshops of processes that are gone. An empty one had no time to get its mark. */
export function abandoned(folder: string): string[] {
  const prefix = basename(prefixOf(folder));
  try {
    if (!statSync(dirname(folder)).isDirectory()) return [];
  } catch {
    return [];
  }
  return readdirSync(dirname(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .filter(({ name }) => {
      const pid = Number(/^(\d+)-\w{6}$/.exec(name.slice(prefix.length))?.[1] ?? 0);
      return pid > 0 && !alive(pid);
    })
    .map(({ name }) => join(dirname(folder), name))
    .filter((path) => existsSync(join(path, MARK)) || readdirSync(path).length === 0);
}

/** Tries again where another run has just moved the folder; what it put there is looked at anew. */
export function retried<T>(attempt: (isFirst: boolean) => T): T {
  for (let count = 1; ; count += 1) {
    try {
      return attempt(count === 1);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || count === 10) throw error;
    }
  }
}
