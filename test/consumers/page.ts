/** What a page of an app shows and says in Chromium. */
import type { Browser, Page } from 'playwright';
import { chromiumTrees, type Node } from '../browsers/trees.ts';
import { decode, difference } from '../browsers/pixels.ts';
import type { App } from './apps.ts';

export interface Seen {
  /** Names and descriptions of the images in each paragraph, by its id. */
  images: Record<string, string[]>;
  /** By how much a channel of a pixel differs at most from the drawing's file: 0 to 255. */
  apart: Record<string, number>;
  /** Whether the button counted when it was clicked: the page runs in the browser. */
  counts: boolean;
  /** What is not as the app says: buttons that have another name, other styles. */
  wrong: string[];
  /** Errors and warnings in the console, exceptions, and what was not loaded. */
  console: string[];
  /** The scripts that the page loaded: path and text. */
  scripts: Map<string, string>;
}

const PARAGRAPHS = ['bare', 'own', 'words'];

const imagesIn = ({ role, name, description, children }: Node): string[] => [
  ...(/^(?:image|img|SvgRoot)$/.test(role) ? [[name, description].join(': ')] : []),
  ...children.flatMap(imagesIn),
];

/** What the file of a drawing looks like at 48 px. */
export async function drawn(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(svg.replace(/ width="24" height="24"/, ' width="48" height="48"'));
  await standStill(page);
  const picture = await page.locator('svg').screenshot();
  await page.close();
  return picture;
}

/** Puts each icon on whole pixels. Through the object model, where no policy forbids a style. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const svg of document.querySelectorAll<SVGElement>('svg')) {
      svg.style.display = 'block';
      svg.parentElement!.style.margin = '0';
      svg.parentElement!.style.padding = '0';
    }
  });
}

/**
 * @param app what else it says of its page
 * @param expected the icon's picture
 */
export async function look(
  browser: Browser,
  address: string,
  expected: Buffer,
  app: App,
): Promise<Seen> {
  const page = await browser.newPage();
  const console: string[] = [];
  const scripts = new Map<string, string>();
  const loading: Promise<void>[] = [];
  page.on('pageerror', ({ message }) => console.push(message));
  page.on('console', (line) => {
    if (/^(?:error|warning)$/.test(line.type())) console.push(line.text());
  });
  page.on('requestfailed', (request) => console.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const { pathname } = new URL(response.url());
    const keep = (text: string) => void scripts.set(pathname, text);
    loading.push(response.text().then(keep, () => undefined));
  });
  try {
    await page.goto(address, { timeout: 120_000 });
    await page.locator('#words svg').waitFor();
    const counts = app.isStatic || (await doesCount(page));
    await Promise.all(loading);
    const wrong = await differences(page, app);
    const trees = await chromiumTrees(page);
    await standStill(page);
    const apart: Seen['apart'] = {};
    for (const id of PARAGRAPHS) {
      const picture = await page.locator(`#${id} svg`).screenshot();
      apart[id] = difference(decode(picture), decode(expected));
    }
    const images = Object.fromEntries(PARAGRAPHS.map((id) => [id, imagesIn(trees.get(id)!)]));
    return { images, apart, counts, wrong, console, scripts };
  } finally {
    await page.close();
  }
}

/** Clicks the button until it has counted: at first, it may be there without React. */
async function doesCount(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: /^Days/ });
  for (let tries = 0; tries < 50; tries += 1) {
    await button.click();
    if (await page.getByRole('button', { name: /^Days [1-9]/ }).isVisible()) return true;
    await page.waitForTimeout(200);
  }
  return false;
}

async function differences(page: Page, { buttons = [], styles = {} }: App): Promise<string[]> {
  const wrong: string[] = [];
  for (const name of buttons) {
    const count = await page.getByRole('button', { name, exact: true }).count();
    if (count !== 1) wrong.push(`${count} buttons are called ${name}`);
  }
  for (const [selector, expected] of Object.entries(styles))
    for (const [property, value] of Object.entries(expected)) {
      const is = await page
        .locator(selector)
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
      if (is !== value) wrong.push(`${property} of ${selector} is ${is}, not ${value}`);
    }
  return wrong;
}
