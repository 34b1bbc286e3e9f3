/** Keeps pages from asking other origins than they may. */
import type { BrowserContext, Page, Request } from 'playwright-core';

export interface Fence {
  /** What a page was kept from, as sentences; empty where it had all that it asked for. */
  takeBlocked: (page: Page) => string[];
}

/** Without these, a page is not what people see; what only counts visits is not missed. */
const MISSED = ['document', 'stylesheet', 'script', 'font', 'image'];

/** The page that asks, which a request of a worker has not. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

/** Servers may send a page on to the same host over TLS. */
const withTls = (origin: string) => {
  const isPlain = origin.startsWith('http:') && new URL(origin).port === '';
  return isPlain ? [origin, origin.replace('http:', 'https:')] : [origin];
};

/**
 * Pauses every request that the browser makes, each hop of a redirect and those of workers included.
 * `context.route` is not enough, since it pauses the first hop alone.
 */
async function pauseAll(context: BrowserContext, isOutside: (url: URL) => boolean): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isBlocked = !URL.canParse(request.url) || isOutside(new URL(request.url));
    const answer = isBlocked
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.continueRequest', { requestId });
    // The page may be closed by now, and its requests with it.
    answer.catch(() => undefined);
  });
  const patterns = ['http://*', 'https://*'].map((urlPattern) => ({ urlPattern }));
  await session.send('Fetch.enable', { patterns });
}

/**
 * @param allowed origins that may be asked
 * @param ignored origins that are kept off without a word
 */
export async function fence(
  context: BrowserContext,
  allowed: readonly string[],
  ignored: readonly string[],
): Promise<Fence> {
  const blocked = new WeakMap<Page, Set<string>>();
  const inside = allowed.flatMap((origin) => (origin === '*' ? [] : withTls(origin)));
  const isOutside = (url: URL) =>
    /^(?:https?|wss?):$/.test(url.protocol) && !inside.includes(url.origin.replace(/^ws/, 'http'));
  if (!allowed.includes('*')) {
    await pauseAll(context, isOutside);
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!isOutside(url) || ignored.includes(url.origin)) return;
      const page = pageOf(request);
      if (!page || !MISSED.includes(request.resourceType())) return;
      if (!blocked.has(page)) blocked.set(page, new Set());
      blocked.get(page)!.add(url.origin);
    });
    await context.routeWebSocket(isOutside, (socket) => void socket.close());
  }
  return {
    takeBlocked: (page) => {
      const origins = [...(blocked.get(page) ?? [])];
      blocked.delete(page);
      return origins.map(
        (origin) =>
          `It tried to load something from ${origin}, which is another origin, and was blocked. Allow that origin with --allow-origin if that is intended, or ignore it with --ignore-origin.`,
      );
    },
  };
}
