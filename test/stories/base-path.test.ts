/** Storybook as static pages in a folder of a site, as GitHub Pages and others serve it. */
import { chromium, type Browser } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from '../../scripts/browser.ts';
import { serve } from '../support/storybook-server.ts';

const BASE = '/sites/altglyph/';

let server: PreviewServer;
let browser: Browser;
let root: string;

beforeAll(async () => {
  server = await serve(BASE);
  root = new URL(BASE, server.resolvedUrls!.local[0]).href;
  browser = await chromium.launch(await chromiumLaunch());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens an address, and keeps what it asked for in vain or outside of its folder. */
async function open(address: string) {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(root))
      wrong.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(new URL(address, root).href);
  return { page, wrong };
}

test('the gallery stands, and its icons are drawn', async () => {
  const { page, wrong } = await open('?path=/story/icons-gallery--gallery');
  const gallery = page.frameLocator('#storybook-preview-iframe');
  await gallery.locator('#storybook-root svg').nth(50).waitFor();
  expect(wrong).toEqual([]);
  await page.close();
});

test('the links of a guide lead on within the folder', async () => {
  const { page, wrong } = await open('?path=/docs/guides-getting-started--docs');
  const guide = page.frameLocator('#storybook-preview-iframe');
  await guide.getByRole('link', { name: 'alt', exact: true }).first().click();
  await guide.getByRole('heading', { level: 1, name: /meaning of alt/i }).waitFor();
  expect(page.url()).toBe(`${root}?path=/docs/guides-the-meaning-of-alt--docs`);
  expect(wrong).toEqual([]);
  await page.close();
});

test('the last audit leads to its reports within the folder', async () => {
  const { page, wrong } = await open('?path=/docs/guides-the-last-audit--docs');
  const guide = page.frameLocator('#storybook-preview-iframe');
  const reports = guide.locator('#storybook-docs a[href$=".html"]');
  await reports.first().waitFor();
  const addresses = await reports.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address.startsWith(root)).toBe(true);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test('the article stands alone, with its picture and its site', async () => {
  const { page, wrong } = await open('iframe.html?id=article-page--default&viewMode=story');
  await page.locator('article').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(wrong).toEqual([]);
  await page.close();
});
