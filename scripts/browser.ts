import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from 'playwright';
import { installPackages } from './apt.js';
import { chromiumScript } from './chromium-script.js';
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

/** WebKitGTK: Safari's engine on Linux. */
const WEBKIT: Browser = {
  name: 'WebKit',
  variable: 'WEBKIT_PATH',
  commands: ['MiniBrowser'],
  paths: [],
  packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0'],
};

const WEBKIT_DRIVER: Browser = {
  ...WEBKIT,
  name: 'WebKit’s driver',
  variable: 'WEBKIT_DRIVER_PATH',
  commands: ['WebKitWebDriver'],
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

/** @returns why it could not be installed; nothing when it was */
function install({ name, packages }: Browser): Promise<string | undefined> {
  console.error(`${name} was not found.`);
  return installPackages(packages);
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
  return chromiumScript(await chromiumItself());
}

async function chromiumItself(): Promise<string> {
  const found = (await find(CHROMIUM)) ?? (await firstExecutable([chromium.executablePath()]));
  if (found) return found;
  const packages = await install(CHROMIUM);
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
  const reason = await install(FIREFOX);
  const installed = reason === undefined ? await find(FIREFOX) : undefined;
  if (installed) return installed;
  throw new MissingBrowser(FIREFOX, reason ?? 'the package brought no firefox');
}

/** Where distributions put the small browser that comes with the library. */
async function miniBrowsers(): Promise<string[]> {
  const folders = await readdir('/usr/lib').catch(() => []);
  const places = ['/usr/libexec', '/usr/lib', ...folders.map((folder) => `/usr/lib/${folder}`)];
  return ['4.1', '6.0'].flatMap((version) =>
    places.map(
      (place) => `${place}/webkit${version === '4.1' ? '2' : ''}gtk-${version}/MiniBrowser`,
    ),
  );
}

/**
 * Finds a WebKitGTK and the driver that it is driven by: those that WEBKIT_PATH and WEBKIT_DRIVER_PATH
 * name, or the system's own. If there are none, installs them. They exist for Linux only.
 *
 * @throws {MissingBrowser} when one is missing and cannot be installed
 */
export async function findWebKit(): Promise<{ browser: string; driver: string }> {
  const look = async () => ({
    browser: await find({ ...WEBKIT, paths: await miniBrowsers() }),
    driver: await find(WEBKIT_DRIVER),
  });
  let { browser, driver } = await look();
  if (browser && driver) return { browser, driver };
  const reason = await install(WEBKIT);
  if (!reason) ({ browser, driver } = await look());
  if (browser && driver) return { browser, driver };
  throw new MissingBrowser(
    browser ? WEBKIT_DRIVER : WEBKIT,
    reason ?? `the packages brought no ${browser ? 'WebKitWebDriver' : 'MiniBrowser'}`,
  );
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
