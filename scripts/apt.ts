import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs system packages on Debian or a derived system. This needs root, or sudo on a CI
 * machine, which is thrown away afterwards.
 *
 * @param flags more flags for `apt-get install`
 * @returns why they were not installed; nothing if they were
 */
export async function installPackages(
  packages: string[],
  flags: string[] = [],
): Promise<string | undefined> {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(system)) return 'not a Debian system';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !process.env.CI) return 'not root';
  console.error(`Installing the packages ${packages.join(', ')} …`);
  const [command, ...before] = [...(isRoot ? [] : ['sudo', '-n', '-E']), 'apt-get'];
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 1 << 26,
  };
  try {
    await run(command!, [...before, 'update', '-qq'], options);
    await run(command!, [...before, 'install', '-y', '-qq', ...flags, ...packages], options);
    return undefined;
  } catch (error) {
    return `apt-get failed: ${(error as Error).message.split('\n')[0]}`;
  }
}
