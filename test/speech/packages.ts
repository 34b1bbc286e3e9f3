/** What a desk needs of the system, beside the browsers; installs what is missing where it may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../../scripts/apt.ts';

interface Needs {
  /** Debian's package for each program. */
  programs: Record<string, string>;
  /** Debian's package for each module of the system's Python. */
  python: Record<string, string>;
}

/** A display with an accessibility bus. */
const DESK: Needs = {
  programs: {
    Xvfb: 'xvfb',
    'dbus-daemon': 'dbus-daemon',
    'dbus-send': 'dbus-bin',
    setpriv: 'util-linux',
  },
  python: {},
};

const SPEECH: Needs = {
  programs: {
    ...DESK.programs,
    orca: 'orca',
    'speech-dispatcher': 'speech-dispatcher',
    openbox: 'openbox',
    xdotool: 'xdotool',
    xprop: 'x11-utils',
  },
  // Orca starts without them, and then says nothing.
  python: {
    gi: 'python3-gi',
    pyatspi: 'python3-pyatspi',
    speechd: 'python3-speechd',
    dbus: 'python3-dbus',
  },
};

/** The accessibility bus is not on the PATH. */
export const BUS_LAUNCHERS = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
];

/** Said when the test cannot run here: no fault of the icons. */
export class CannotRun extends Error {}

/**
 * Makes sure that everything is there for a desk, or for a desk with speech.
 *
 * @throws {CannotRun} naming what is missing and why it could not be installed
 */
export async function ensurePackages(what: 'desk' | 'speech'): Promise<void> {
  if (process.platform !== 'linux')
    throw new CannotRun('A desk with an accessibility bus is to be had on Linux only.');
  const needs = what === 'desk' ? DESK : SPEECH;
  const missing = missingPackages(needs);
  if (missing.length === 0) return;
  const flags = ['--no-install-recommends'];
  const reason = await installPackages([...missing, 'fonts-dejavu-core'], flags);
  const still = missingPackages(needs);
  if (still.length > 0)
    throw new CannotRun(
      `The tests need ${still.join(' ')}, missing here: ${reason ?? 'its packages do not bring it'}.`,
    );
}

/**
 * Checks that a desk can be opened, without installing anything.
 *
 * @throws {CannotRun} naming the packages to install
 */
export function checkDesk(): void {
  const missing = missingPackages(DESK);
  if (missing.length > 0)
    throw new CannotRun(
      `The tests need ${missing.join(' ')}: install them with apt-get, or run npm run test:engines.`,
    );
}

function missingPackages({ programs, python }: Needs): string[] {
  const dirs = (process.env.PATH ?? '').split(':');
  const absent = Object.keys(programs).filter(
    (name) => !dirs.some((dir) => existsSync(`${dir}/${name}`)),
  );
  const packages = absent.map((name) => programs[name]!);
  if (!BUS_LAUNCHERS.some((path) => existsSync(path)))
    packages.push('at-spi2-core', 'gir1.2-atspi-2.0');
  packages.push(
    ...Object.keys(python)
      .filter(lacksModule)
      .map((name) => python[name]!),
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
