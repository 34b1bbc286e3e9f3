import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const scratched: string[] = [];

/**
 * A folder of its own under the git-ignored cache, where modules find node_modules; gone when the
 * tests of the file are through.
 */
export function scratch(): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.cache', 'compile-'));
  scratched.push(folder);
  return folder;
}

/** Removes the folders that there are. */
export function tidy(): void {
  for (const folder of scratched.splice(0)) rmSync(folder, { recursive: true, force: true });
}
