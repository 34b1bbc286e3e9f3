/** What a desk needs of the system, beside the browsers; installs what is missing where it may. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's package for each program. */
const PROGRAMS: Record<string, string> = {
  orca: 'orca',
  'speech-dispatcher': 'speech-dispatcher',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  xprop: 'x11-utils',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
  setpriv: 'util-linux',
};

/** The accessibility bus is not on the PATH. */
export const BUS_LAUNCHERS = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
];

/** Python modules that Orca starts without, and then says nothing. */
const PYTHON: Record<string, string> = {
  gi: 'python3-gi',
  pyatspi: 'python3-pyatspi',
  speechd: 'python3-speechd',
  dbus: 'python3-dbus',
};

/** Said when the test cannot run here: no fault of the icons. */
export class CannotRun extends Error {}

/** Makes sure that everything is there. @throws {CannotRun} naming what is missing and why it could not be installed */
export async function ensurePackages(): Promise<void> {
  if (process.platform !== 'linux') throw new CannotRun('Orca runs on Linux only.');
  const missing = missingPackages();
  if (missing.length === 0) return;
  const reason = await install(missing);
  const still = missingPackages();
  if (still.length > 0)
    throw new CannotRun(`The speech test needs ${still.join(' ')}, missing here: ${reason}.`);
}

function missingPackages(): string[] {
  const dirs = (process.env.PATH ?? '').split(':');
  const absent = Object.keys(PROGRAMS).filter(
    (name) => !dirs.some((dir) => existsSync(`${dir}/${name}`)),
  );
  const packages = absent.map((name) => PROGRAMS[name]!);
  if (!BUS_LAUNCHERS.some((path) => existsSync(path)))
    packages.push('at-spi2-core', 'gir1.2-atspi-2.0');
  packages.push(
    ...Object.keys(PYTHON)
      .filter(lacksModule)
      .map((name) => PYTHON[name]!),
  );
  return [...new Set(packages)];
}

function lacksModule(name: string): boolean {
  try {
    // Orca is a program of the system's Python, whichever Python comes first on the PATH.
    execFileSync('/usr/bin/python3', ['-c', `import ${name}`], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

/** Returns why nothing could be installed; an empty answer is a success. */
async function install(packages: string[]): Promise<string> {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(system))
    return 'installing is known for Debian and Ubuntu only';
  if (process.getuid?.() !== 0) return 'only root may apt-get install them';
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    const options = ['-y', '-qq', '--no-install-recommends'];
    await run('apt-get', ['install', ...options, ...packages, 'fonts-dejavu-core'], {
      env,
      maxBuffer: 1 << 26,
    });
    return '';
  } catch (error) {
    return `apt-get failed: ${(error as Error).message.split('\n')[0]}`;
  }
}
