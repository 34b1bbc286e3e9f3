import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from 'playwright';
import { fontEnvironment, type FontSet } from './fonts.js';

const run = promisify(execFile);

interface Browser {
  name: string;
  /** Environment variable that names the executable. */
  variable: string;
  /** Names to look for on the PATH, then full paths to try. */
  commands: string[];
  paths: string[];
  /** Packages to install on Debian and Ubuntu. */
  packages: string[];
}

const CHROMIUM: Browser = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  packages: ['chromium', 'fonts-dejavu-core'],
};

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  packages: ['firefox-esr'],
};

/** A browser was not found and could not be installed. The message says what to do. */
export class MissingBrowser extends Error {
  constructor({ name, variable, packages }: Browser, reason: string) {
    super(
      `${name} is needed for these tests and was not found (${reason}). ` +
        `Install it (Debian and Ubuntu: apt-get install ${packages[0]}) or set ${variable} to its executable.`,
    );
    this.name = 'MissingBrowser';
  }
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

async function firstExecutable(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await isExecutable(path)) return path;
  return undefined;
}

function find({ variable, commands, paths }: Browser): Promise<string | undefined> {
  const named = process.env[variable];
  if (named) return firstExecutable([named]);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstExecutable([
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ]);
}

/** Installs system packages, which takes root on Debian or a system derived from it. */
async function installPackages(browser: Browser): Promise<string | undefined> {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(system)) return 'not a Debian system';
  if (process.getuid?.() !== 0) return 'not root';
  console.error(`${browser.name} was not found. Installing its Debian package …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', ...browser.packages], {
      env,
      maxBuffer: 1 << 26,
    });
    return undefined;
  } catch (error) {
    return `apt-get failed: ${(error as Error).message.split('\n')[0]}`;
  }
}

async function installPlaywrightChromium(): Promise<string | undefined> {
  console.error('Trying Playwright’s own Chromium …');
  try {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    await run(npx, ['playwright', 'install', 'chromium'], { shell: process.platform === 'win32' });
    return undefined;
  } catch (error) {
    return `playwright install failed: ${(error as Error).message.split('\n')[0]}`;
  }
}

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, one on the PATH, or Playwright's own. If there
 * is none, installs one.
 *
 * @throws {MissingBrowser} when there is none and none can be installed
 */
export async function findChromium(): Promise<string> {
  const found = (await find(CHROMIUM)) ?? (await firstExecutable([chromium.executablePath()]));
  if (found) return found;
  const packages = await installPackages(CHROMIUM);
  const installed = packages === undefined ? await find(CHROMIUM) : undefined;
  if (installed) return installed;
  const download = await installPlaywrightChromium();
  const own = await firstExecutable([chromium.executablePath()]);
  if (own) return own;
  throw new MissingBrowser(CHROMIUM, [packages, download].filter(Boolean).join('; '));
}

/**
 * Finds a Firefox: the one that FIREFOX_PATH names or one on the PATH. If there is none, installs one.
 *
 * @throws {MissingBrowser} when there is none and none can be installed
 */
export async function findFirefox(): Promise<string> {
  const found = await find(FIREFOX);
  if (found) return found;
  const reason = await installPackages(FIREFOX);
  const installed = reason === undefined ? await find(FIREFOX) : undefined;
  if (installed) return installed;
  throw new MissingBrowser(FIREFOX, reason ?? 'the package brought no firefox');
}

/** Chromium cannot use its sandbox as root, and containers have little shared memory. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Playwright's launch options for Chromium with the pinned fonts.
 *
 * @param fonts which set of fonts. @default 'usual'
 */
export const chromiumLaunch = async (fonts?: FontSet): Promise<LaunchOptions> => ({
  executablePath: await findChromium(),
  args: chromiumArguments,
  env: fontEnvironment(fonts),
});
