/** Opens a page in a browser that has just been installed, as far as it can tell. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { chromiumArguments, findChromium, findFirefox, findWebKit } from '../../scripts/browser.ts';
import type { Desk } from './desk.ts';
import type { Listener } from './listener.ts';
import type { BrowserId } from './record.ts';

interface Browser {
  /** What people call it. */
  name: string;
  /** The path of its program; installs it where it may. */
  find(): Promise<string>;
  /** Prepares a new profile and returns the arguments that open an address in it. */
  open(profile: string, url: string): string[];
  /** What Orca says when a page is there. */
  loaded(title: string): string;
}

/** Nothing of a first run may be said, and nothing may be fetched. */
const FIREFOX_PREFS: Record<string, string | number | boolean> = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  // The new tab made in advance would report itself as loaded.
  'browser.newtab.preload': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

const CHROMIUM_FLAGS = [
  ...chromiumArguments,
  '--force-renderer-accessibility',
  '--ozone-platform=x11',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--password-store=basic',
];

const finished = (title: string) => `Finished loading ${title}.`;

export const browsers: Record<BrowserId, Browser> = {
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    open(profile, url) {
      const prefs = Object.entries(FIREFOX_PREFS).map(
        ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
      );
      writeFileSync(`${profile}/user.js`, prefs.join('\n'));
      return ['--no-remote', '--profile', profile, url];
    },
    loaded: finished,
  },
  chromium: {
    name: 'Chromium',
    find: findChromium,
    open(profile, url) {
      return [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, url];
    },
    loaded: finished,
  },
  webkit: {
    name: 'WebKit',
    find: async () => (await findWebKit()).browser,
    open: (_profile, url) => [url],
    loaded: (title) => title,
  },
};

/** The browser's version, for example "153.0". */
export async function version(desk: Desk, id: BrowserId): Promise<string> {
  const printed = await desk.ask(await browsers[id].find(), ['--version']);
  return /\d+(\.\d+)+\w*/.exec(printed)?.[0] ?? printed.trim();
}

/** Opens a page and returns when Orca has said that it is loaded and has fallen silent; gives back how to close the browser. */
export async function openPage(
  desk: Desk,
  listener: Listener,
  id: BrowserId,
  url: string,
  title: string,
): Promise<() => Promise<void>> {
  const browser = browsers[id];
  const profile = mkdtempSync(`${desk.dir}/tmp/profile-`);
  const before = listener.said.length;
  const name = desk.start(await browser.find(), browser.open(profile, url));
  await listener.heard(browser.loaded(title), before);
  // A key pressed sooner is answered differently from run to run.
  await listener.quiet(2_000);
  return () => desk.stop(name);
}
