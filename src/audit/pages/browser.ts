/** Playwright, axe and a Chromium, which the project that runs the audit has installed. */
import { access, constants, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { AuditError } from './types.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Loads what the project has installed: by its own folder first, then by where this package is. */
async function peer<T>(name: string, load: (from: NodeJS.Require) => T | Promise<T>): Promise<T> {
  const places = [join(process.cwd(), 'package.json'), import.meta.url];
  for (const place of places) {
    const from = createRequire(place);
    try {
      from.resolve(name);
    } catch {
      continue;
    }
    return load(from);
  }
  throw new AuditError(
    `Auditing pages needs ${name}, which is not installed. Run: npm install --save-dev playwright-core axe-core`,
  );
}

export const axeSource = (): Promise<string> =>
  peer('axe-core', (from) => readFile(from.resolve('axe-core/axe.min.js'), 'utf8'));

async function findBrowser(given: string | undefined, chromium: BrowserType): Promise<string> {
  const named = given ?? process.env.CHROMIUM_PATH;
  if (named) {
    if (await isExecutable(named)) return named;
    throw new AuditError(`The browser ${named} does not exist or cannot be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...places, ...PATHS, chromium.executablePath()])
    if (path && (await isExecutable(path))) return path;
  throw new AuditError(
    'No Chromium was found. Install one (npx playwright-core install chromium), or give the path to its executable.',
  );
}

/**
 * Starts Chromium.
 *
 * @param given path of its executable
 * @param hosts the only ones that it may look up; undefined is any
 */
export async function launch(
  given: string | undefined,
  hosts: readonly string[] | undefined,
): Promise<Browser> {
  const { chromium } = await peer(
    'playwright-core',
    (from) => from('playwright-core') as { chromium: BrowserType },
  );
  const executablePath = await findBrowser(given, chromium);
  const excluded = (hosts ?? []).map((host) => `, EXCLUDE ${host}`).join('');
  const args = [
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(hosts ? [`--host-resolver-rules=MAP * ~NOTFOUND${excluded}`] : []),
    // Its sandbox does not work as root, which is what containers run as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  try {
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new AuditError(`The browser ${executablePath} did not start: ${reason}`, {
      cause: error,
    });
  }
}
