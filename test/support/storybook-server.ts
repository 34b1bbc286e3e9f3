/** Serves the built Storybook, and builds it first where it is older than what goes into it. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(ROOT, '.cache/storybook');
const INPUTS = ['stories', 'src', 'icons', '.storybook', 'package-lock.json'];

/**
 * On a free port of this machine.
 *
 * @param base folder of the site that it stands in. @default '/'
 */
export async function serve(base = '/') {
  if (await isStale()) await build();
  return preview({
    configFile: false,
    root: ROOT,
    base,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { host: '127.0.0.1', port: 0 },
  });
}

/** Whether anything that goes into Storybook is younger than what was built. */
async function isStale(): Promise<boolean> {
  const built = await stat(join(BUILT, 'index.json')).catch(() => undefined);
  if (!built) return true;
  for (const input of INPUTS) if ((await youngest(join(ROOT, input))) > built.mtimeMs) return true;
  return false;
}

async function youngest(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const children = await readdir(path);
  return Math.max(0, ...(await Promise.all(children.map((child) => youngest(join(path, child))))));
}

/** Built beside and then moved, so that another test never meets half a Storybook. */
async function build(): Promise<void> {
  const beside = `${BUILT}-${process.pid}`;
  await mkdir(beside, { recursive: true });
  await run('npm', ['run', '--silent', 'build:icons']);
  await run('npx', ['storybook', 'build', '-o', beside, '--quiet', '--disable-telemetry']);
  await rm(BUILT, { recursive: true, force: true });
  await rename(beside, BUILT);
}

async function run(command: string, commandArguments: string[]): Promise<void> {
  const options = { cwd: ROOT, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  await promisify(execFile)(command, commandArguments, options);
}
