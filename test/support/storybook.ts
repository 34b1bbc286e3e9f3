/**
 * Stories in a browser, as people open them: one built Storybook, one server and one browser a test
 * file. `STORYBOOK_URL=http://localhost:6006` runs the tests against a server that is already there.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.ts';
import type { FontSet } from '../../scripts/fonts.ts';
import { serve } from './storybook-server.ts';

export interface StoryOptions {
  /** CSS pixels. @default 1280 */
  width?: number;
  /** CSS pixels. @default 800 */
  height?: number;
  /** Browser zoom: 4 is 400 %, which leaves a quarter of width and height. @default 1 */
  zoom?: number;
  /** The toolbar's choice, which writes `data-theme`. @default 'system' */
  theme?: 'system' | 'light' | 'dark';
  /** What the reader's system prefers. @default 'light' */
  scheme?: 'light' | 'dark';
  /** @default 'ltr' */
  direction?: 'ltr' | 'rtl';
  /** @default false */
  forcedColours?: boolean;
  /** @default false */
  reducedMotion?: boolean;
  /** Further parameters of the address. */
  parameters?: Record<string, string>;
  /** Arguments of the story other than its own. */
  args?: Record<string, number>;
  /** What the page may be set in. @default 'usual' */
  fonts?: FontSet;
  /** Opens Storybook itself, with the story in its frame, and not the story alone. @default false */
  manager?: boolean;
}

/**
 * Opens a story and waits until it stands. Loading Storybook takes seconds, so a page that
 * {@link leaveStory} gave back is taken again where there is one, with the story mounted anew.
 */
export async function openStory(id: string, options: StoryOptions = {}): Promise<Page> {
  const key = [id, options.zoom, options.fonts].join();
  const left = options.manager ? undefined : idle.get(key);
  if (left) {
    idle.delete(key);
    if (await isChanged(left, id, options)) return left;
    await left.context().close();
  }
  const page = await newPage(options);
  if (!options.manager) keys.set(page, key);
  await page.goto(await storyAddress(id, options));
  if (!options.manager) await page.locator('#storybook-root > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Whether a page could be given other options. Storybook may just be loading it anew by itself. */
async function isChanged(page: Page, id: string, options: StoryOptions): Promise<boolean> {
  try {
    await changeStory(page, id, options);
    return true;
  } catch (error) {
    if (/context was destroyed/.test(String(error))) return false;
    throw error;
  }
}

/** Pages that are free, and what each page is good for. */
const idle = new Map<string, Page>();
const keys = new WeakMap<Page, string>();

/** Gives a page back, which has not gone to another address, for the next test that opens its story. */
export async function leaveStory(page: Page): Promise<void> {
  const key = keys.get(page);
  if (key === undefined || idle.has(key)) await page.context().close();
  else idle.set(key, page);
}

/**
 * Gives an open story other options and mounts it anew, many times as fast as opening it again.
 * Zoom and fonts stay as they are.
 */
export async function changeStory(page: Page, id: string, options: StoryOptions): Promise<void> {
  const { width = 1280, height = 800, zoom = 1 } = options;
  const { theme = 'system', direction = 'ltr', args = {} } = options;
  // Nothing is pointed at on a new page.
  await page.mouse.move(-1, -1);
  await page.setViewportSize({
    width: Math.floor(width / zoom),
    height: Math.floor(height / zoom),
  });
  await page.emulateMedia(mediaOf(options));
  const search = new URL(await storyAddress(id, options)).search;
  await page.evaluate(
    async ({ storyId, search, globals, args }) => {
      // oxlint-disable-next-line no-underscore-dangle -- Storybook's own name for it
      const channel = (window as unknown as Storybook).__STORYBOOK_ADDONS_CHANNEL__;
      const root = document.querySelector('#storybook-root')!;
      const before = root.firstElementChild;
      const next = (event: string, ask: string, what: object) => {
        const done = new Promise<void>((resolve) => channel.once(event, resolve));
        channel.emit(ask, what);
        return done;
      };
      await next('globalsUpdated', 'updateGlobals', { globals });
      await next('storyArgsUpdated', 'resetStoryArgs', { storyId });
      if (Object.keys(args).length > 0)
        await next('storyArgsUpdated', 'updateStoryArgs', { storyId, updatedArgs: args });
      history.replaceState(null, '', search);
      channel.emit('forceRemount', { storyId });
      // The options alone made it render too: only another element tells that it was mounted anew.
      while (!root.firstElementChild || root.firstElementChild === before)
        await new Promise(requestAnimationFrame);
      // Tab begins where focus was last, even if that is gone: at the top, as on a new page.
      const top = document.createElement('button');
      document.body.prepend(top);
      top.focus();
      top.remove();
      scrollTo(0, 0);
    },
    { storyId: id, search, globals: { theme, direction }, args },
  );
}

/** What is used of Storybook's window. */
interface Storybook {
  __STORYBOOK_ADDONS_CHANNEL__: {
    once: (event: string, listener: () => void) => void;
    emit: (event: string, what: object) => void;
  };
}

const mediaOf = (options: StoryOptions) =>
  ({
    colorScheme: options.scheme ?? 'light',
    forcedColors: options.forcedColours ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  }) as const;

/** Opens a docs page by itself and waits until its code, which comes later, is there too. */
export async function openGuide(id: string, options: StoryOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(`${await address()}iframe.html?id=${id}&viewMode=docs`);
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function newPage(options: StoryOptions): Promise<Page> {
  const { width = 1280, height = 800, zoom = 1, fonts = 'usual' } = options;
  const context = await (
    await browser(fonts)
  ).newContext({
    viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
    deviceScaleFactor: zoom,
    ...mediaOf(options),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return context.newPage();
}

/** The address at which the story stands alone, or stands in Storybook. */
export async function storyAddress(id: string, options: StoryOptions = {}): Promise<string> {
  const { theme = 'system', direction = 'ltr', parameters, args = {}, manager } = options;
  const values = Object.entries(args).map(([name, value]) => `${name}:${value}`);
  const view = new URLSearchParams({
    ...parameters,
    ...(values.length > 0 ? { args: values.join(';') } : {}),
  }).toString();
  // Storybook's add-on would run axe at every rendering; these tests run their own, when they want.
  const globals = `globals=theme:${theme};direction:${direction};a11y.manual:!true`;
  const place = manager ? `?path=/story/${id}` : `iframe.html?id=${id}&viewMode=story`;
  return `${await address()}${place}&${globals}${view && `&${view}`}`;
}

/** Ids of all stories and docs pages, by kind. */
export async function storyIds(type: 'story' | 'docs'): Promise<string[]> {
  const response = await fetch(`${await address()}index.json`);
  const { entries } = (await response.json()) as { entries: Record<string, { type: string }> };
  return Object.keys(entries).filter((id) => entries[id]!.type === type);
}

/** Ends browsers and server; for `afterAll`. */
export async function closeStorybook(): Promise<void> {
  idle.clear();
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
  await (await running.server)?.close();
  delete running.server;
}

const browsers = new Map<FontSet, Promise<Browser>>();
const running: { server?: ReturnType<typeof serve> } = {};

function browser(fonts: FontSet): Promise<Browser> {
  if (!browsers.has(fonts))
    browsers.set(
      fonts,
      chromiumLaunch(fonts).then((options) => chromium.launch(options)),
    );
  return browsers.get(fonts)!;
}

/** The server's root, with a slash at the end. */
async function address(): Promise<string> {
  if (process.env.STORYBOOK_URL) return new URL('/', process.env.STORYBOOK_URL).href;
  running.server ??= serve();
  return (await running.server).resolvedUrls!.local[0]!;
}
