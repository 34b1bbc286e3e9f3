/** Waits until a page stands, or says why it does not. */
import type { Page } from 'playwright-core';
import type { PageToOpen } from './types.js';

/** So long nothing on a page changes before it is taken to stand, in milliseconds. */
const QUIET = 100;

/** Pages that never stand still are looked at after this time, in milliseconds. */
const RESTLESS = 1000;

/** Waits until fonts are there and what a story has set off is done: a dialog that opens, say. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(
    async ([quiet, restless]) => {
      await document.fonts.ready;
      await new Promise<void>((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        setTimeout(end, restless);
      });
    },
    [QUIET, RESTLESS] as const,
  );

/** What is used of Storybook's window. */
interface Storybook {
  __STORYBOOK_PREVIEW__?: { currentRender?: { id?: string; phase?: string } };
  __STORYBOOK_ADDONS_CHANNEL__?: { emit: (event: string, what: object) => void };
}

type State = 'shown' | 'error' | 'nothing';

/** Waits for a story to be drawn and played. */
async function storyState(page: Page, id: string, timeout: number): Promise<State> {
  const done = await page.waitForFunction(
    (story): State | false => {
      const { classList } = document.body;
      // oxlint-disable-next-line no-underscore-dangle -- Storybook's own name for it
      const preview = (window as unknown as Storybook).__STORYBOOK_PREVIEW__;
      // Older ones have no such thing, and show what the address says.
      const { id: shown, phase } = preview?.currentRender ?? { id: story, phase: 'completed' };
      if (shown !== undefined && shown !== story) return false;
      if (classList.contains('sb-show-errordisplay')) return 'error';
      if (classList.contains('sb-show-nopreview')) return 'nothing';
      if (!classList.contains('sb-show-main')) return false;
      if (phase === 'errored' || phase === 'aborted') return 'error';
      return ['completed', 'afterEach', 'finished'].includes(phase ?? '') ? 'shown' : false;
    },
    id,
    { timeout },
  );
  return done.jsonValue() as Promise<State>;
}

/**
 * Shows another story in a page of a Storybook, many times as fast as opening it anew.
 *
 * @returns whether it stands; if not, it has to be opened by its address to know why
 */
export async function switchStory(page: Page, id: string, timeout: number): Promise<boolean> {
  const isAsked = await page.evaluate((storyId) => {
    // oxlint-disable no-underscore-dangle -- Storybook's own names
    const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
      window as unknown as Storybook;
    // oxlint-enable no-underscore-dangle
    if (!channel || preview?.currentRender?.id === undefined) return false;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    scrollTo(0, 0);
    return true;
  }, id);
  if (!isAsked || (await storyState(page, id, timeout)) !== 'shown') return false;
  await stillness(page);
  return true;
}

/** What Storybook says is wrong with a story. */
async function storyFault(page: Page, id: string, timeout: number): Promise<string | undefined> {
  const state = await storyState(page, id, timeout);
  if (state === 'shown') return undefined;
  if (state === 'nothing') return 'Storybook has no such story.';
  const message = await page
    .locator('#error-message')
    .textContent({ timeout: 1000 })
    .catch(() => '');
  return `The story fails: ${message?.trim().split('\n')[0] || 'Storybook shows an error.'}`;
}

const isDocument = (type: string) => /html|xml/.test(type);

/**
 * Watches which document a page shows. A router of the page may change the address after that, which
 * makes it no other document.
 *
 * @returns the address of the last document
 */
function watchDocument(page: Page, url: string): () => string {
  let last = url;
  page.on('response', (response) => {
    const request = response.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    // A download and an answer without content leave the document as it is.
    if (isDocument(response.headers()['content-type'] ?? '')) last = response.url();
  });
  return () => last;
}

/** The path with its origin, where a slash at the end and TLS make no difference. */
const placeOf = ({ origin, pathname }: URL) =>
  `${origin.replace(/^https:/, 'http:')}${pathname.replace(/\/$/, '')}`;

/** What is wrong where a page shows another document than the one that was asked for. */
function detour(asked: string, shown: string): string | undefined {
  const [from, to] = [new URL(asked), new URL(shown)];
  if (placeOf(from) === placeOf(to)) return undefined;
  const led = from.origin === to.origin ? to.pathname + to.search : to.href;
  return `It led to ${led}. Audit that address, or sign in with --storage-state.`;
}

/**
 * Opens a page and waits until it stands.
 *
 * @returns why it cannot be looked at, if it cannot
 */
export async function settle(
  page: Page,
  { url, story }: PageToOpen,
  timeout: number,
): Promise<string | undefined> {
  const shown = watchDocument(page, url);
  const response = await page.goto(url, {
    timeout,
    waitUntil: story === undefined ? 'load' : 'domcontentloaded',
  });
  if (response && response.status() >= 400)
    return `The server answered with ${response.status()} ${response.statusText()}.`.replace(
      ' .',
      '.',
    );
  const type = response?.headers()['content-type'] ?? 'text/html';
  if (!isDocument(type)) return `It is not a page: the server sent it as ${type}.`;
  if (story !== undefined) {
    const fault = await storyFault(page, story, timeout);
    if (fault) return fault;
  } else await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined);
  await stillness(page);
  return detour(url, shown());
}
