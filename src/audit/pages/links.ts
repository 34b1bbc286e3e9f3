/** Pages that a page links to, within its origin. */
import type { Page } from 'playwright-core';
import type { PageToOpen } from './types.js';

/** What a link may lead to that is no page. */
const NO_PAGE = /\.(?:pdf|zip|gz|png|jpe?g|gif|webp|svg|mp[34]|webm|ico|css|js|json|xml|txt)$/i;

/** A page beside a file is called by its path, as the file is. */
function pathIn(folder: string, { pathname, search }: URL): string {
  const path = pathname.slice(1) + search;
  try {
    return folder + decodeURI(path);
  } catch {
    return folder + path;
  }
}

export async function linksOf(page: Page, { depth, folder }: PageToOpen): Promise<PageToOpen[]> {
  // A server may have sent the page on to TLS.
  const { origin } = new URL(page.url());
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  );
  const found = addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const link = new URL(address);
    link.hash = '';
    if (folder !== undefined) link.pathname = link.pathname.replace(/\/$/, '/index.html');
    return link.origin === origin && !NO_PAGE.test(link.pathname) ? [link.href] : [];
  });
  return [...new Set(found)].map((href) => ({
    url: href,
    file: folder === undefined ? href : pathIn(folder, new URL(href)),
    depth: depth - 1,
    ...(folder === undefined ? {} : { folder }),
  }));
}
