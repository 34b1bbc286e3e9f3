import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from '../../scripts/browser.js';
import { fontEnvironment, fontFolder, type FontSet } from '../../scripts/fonts.js';
import { Marionette } from './marionette.js';

type Preferences = Record<string, string | number | boolean>;

/** Nothing is fetched, nothing of a first run is shown, and the accessibility service is on. */
const PREFERENCES: Preferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Firefox's sandbox lets pages read fonts from the system's own folders only.
  'security.sandbox.content.read_path_whitelist': fontFolder,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

type Scope = 'page' | 'page with privileges' | 'browser';

/** A Firefox without a window, driven through Marionette. */
export interface Firefox {
  version: string;
  open(url: string): Promise<void>;
  /**
   * Runs the body of an async function and returns what it returns; `args` are its arguments.
   * In the page, in the page with the browser's own privileges, or in the browser around it.
   */
  run<Result>(scope: Scope, body: string, ...args: unknown[]): Promise<Result>;
  /** Keys or pointer moves, in WebDriver's form. */
  act(actions: object[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** @param fonts the fonts that pages can use. @default 'usual' */
export async function openFirefox(
  preferences: Preferences = {},
  fonts?: FontSet,
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'altglyph-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
  const child = spawn(await findFirefox(), [...flags, '--profile', profile, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: fontEnvironment(fonts),
  });
  // A run that is broken off must not leave a browser behind.
  const kill = () => killGroup(child);
  process.once('exit', kill);
  const end = () => {
    process.off('exit', kill);
    return stop(child, profile);
  };
  try {
    const marionette = await Marionette.open(await activePort(profile, child));
    return await session(marionette, end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** Firefox writes the port it took into its profile. */
async function activePort(profile: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (text) return Number(text);
    await wait(100);
  }
  throw new Error('Firefox did not open its remote protocol within 30 seconds');
}

async function session(marionette: Marionette, end: () => Promise<void>): Promise<Firefox> {
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>(
    'WebDriver:NewSession',
    { capabilities: { alwaysMatch: { timeouts: { script: 120_000 } } } },
  );
  return {
    version: capabilities.browserVersion,
    async open(url) {
      await marionette.send('WebDriver:Navigate', { url });
    },
    async run<Result>(scope: Scope, body: string, ...args: unknown[]) {
      await marionette.send('Marionette:SetContext', {
        value: scope === 'browser' ? 'chrome' : 'content',
      });
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const sandbox = scope === 'page with privileges' ? 'system' : 'default';
      const answer = await marionette.send<{ value: { value: Result; error?: string } }>(
        'WebDriver:ExecuteAsyncScript',
        { script, args, sandbox, newSandbox: true },
      );
      await marionette.send('Marionette:SetContext', { value: 'content' });
      if (answer.value.error) throw new Error(answer.value.error);
      return answer.value.value;
    },
    async act(actions) {
      await marionette.send('WebDriver:PerformActions', { actions });
    },
    async screenshot() {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
        full: false,
        hash: false,
      });
      return Buffer.from(value, 'base64');
    },
    async close() {
      marionette.close();
      await end();
    },
  };
}

/** Firefox is a launcher, a parent and its children. */
function killGroup(child: ChildProcess) {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

async function stop(child: ChildProcess, profile: string) {
  const gone = new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(undefined);
    else child.once('exit', resolve);
  });
  killGroup(child);
  await gone;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
