/** Pages that a page links to, within its origin. */
import type { Page } from 'playwright-core';
import type { PageToOpen } from './types.js';

/** What a link may lead to that is no page. */
const NO_PAGE = /\.(?:pdf|zip|gz|png|jpe?g|gif|webp|svg|mp[34]|webm|ico|css|js|json|xml|txt)$/i;

export async function linksOf(page: Page, { url, depth }: PageToOpen): Promise<PageToOpen[]> {
  const { origin } = new URL(url);
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  );
  const found = addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const link = new URL(address);
    link.hash = '';
    return link.origin === origin && !NO_PAGE.test(link.pathname) ? [link.href] : [];
  });
  return [...new Set(found)].map((href) => ({
    url: href,
    file: href,
    depth: depth - 1,
  }));
}
