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
  const isOutside = (url: URL) =>
    /^(?:https?|wss?):$/.test(url.protocol) && !allowed.includes(url.origin.replace(/^ws/, 'http'));
  if (!allowed.includes('*')) {
    await context.route(isOutside, async (route, request) => {
      await route.abort('blockedbyclient');
      const { origin } = new URL(request.url());
      const page = pageOf(request);
      if (!page || ignored.includes(origin) || !MISSED.includes(request.resourceType())) return;
      if (!blocked.has(page)) blocked.set(page, new Set());
      blocked.get(page)!.add(origin);
    });
    await context.routeWebSocket(isOutside, (socket) => void socket.close());
  }
  return {
    takeBlocked: (page) => {
      const origins = [...(blocked.get(page) ?? [])];
      blocked.delete(page);
      return origins.map(
        (origin) =>
          `It tried to load something from ${origin}, which is another origin, and was blocked. Allow that origin if that is intended, or ignore it.`,
      );
    },
  };
}
