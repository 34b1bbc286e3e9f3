import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { env } from './consumer.js';

const project = new URL('../../', import.meta.url).pathname;

/**
 * Installs what a kind of app needs beside altglyph, once for each state of its lock file.
 *
 * @param name a folder of `test/fixtures/consumers`
 * @returns the folder whose `node_modules` apps inside it share
 */
export async function installed(name: string): Promise<string> {
  const fixture = join(project, 'test/fixtures/consumers', name);
  const lock = readFileSync(join(fixture, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const cache = join(project, '.cache/consumers');
  const folder = join(cache, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const building = mkdtempSync(join(cache, 'installing-'));
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(fixture, file), join(building, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', args, { cwd: building, env });
  try {
    renameSync(building, folder);
  } catch (error) {
    // Another run was faster; its folder is as good as ours.
    if (!existsSync(folder)) throw error;
    rmSync(building, { recursive: true, force: true });
  }
  return folder;
}
