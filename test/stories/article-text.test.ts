/** The article page built and served as an app would: what is in its text, what it weighs, whether it moves. */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { chromiumLaunch } from '../../scripts/browser.ts';
import { article, headline } from '../../stories/article/content.ts';
import { pictures } from '../../stories/article/pictures/index.ts';
import { buildSite, serveSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  site = await serveSite('article-site');
  browser = await chromium.launch(await chromiumLaunch());
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url);
  await page.locator('.paper').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const firstWords =
  /^Skip to the article\s*The Fair Copy\s*Menu\s*Search\s*Sign in\s*World\s*Politics/;
/** Sentences that only an icon would say. */
const iconSentences = catalogue.icons.flatMap(({ description, document }) => [
  description,
  ...(document && 'description' in document ? [document.description!] : []),
]);
const spilled = (text: string) => iconSentences.filter((sentence) => text.includes(sentence));

describe('nothing spills', () => {
  test('into innerText', async () => {
    const text = await page.locator('body').innerText();
    expect(text).toMatch(firstWords);
    expect(spilled(text)).toEqual([]);
  });

  test('into textContent', async () => {
    const text = (await page.locator('#root').textContent())!;
    expect(text).toMatch(firstWords);
    expect(spilled(text)).toEqual([]);
  });

  test('into the text that Readability saves, which holds the whole article', async () => {
    const { window } = new JSDOM(await page.content(), { url: site.url });
    const saved = new Readability(window.document).parse()!;
    expect(saved.title).toBe(headline);
    const text = saved.textContent!.replaceAll(/\s+/g, ' ');
    expect(spilled(text)).toEqual([]);
    for (const block of article) if ('text' in block) expect(text).toContain(block.text);
    // The first picture stands above the text, and Readability takes the text.
    for (const { caption } of pictures.slice(1)) expect(text).toContain(caption);
  });

  test('into the accessibility tree, which begins with the masthead', async () => {
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (id: string): typeof nodes => {
      const node = byId.get(id)!;
      return [node, ...(node.childIds ?? []).flatMap(inOrder)];
    };
    const said = inOrder(nodes[0]!.nodeId)
      .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
      .flatMap(({ name, description }) => [name?.value, description?.value] as unknown[])
      .filter((words): words is string => typeof words === 'string' && words.trim() !== '');
    const once = said.filter((words, index) => words !== said[index - 1]);
    expect(once.slice(0, 5)).toEqual([
      'Skip to the article',
      'The Fair Copy',
      'Menu',
      'Search',
      'Sign in',
    ]);
    expect(once.indexOf(headline)).toBeLessThan(30);
    expect(spilled(said.join('\n'))).toEqual([]);
    const images = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'image');
    expect(images.filter(({ name }) => !name?.value)).toEqual([]);
    expect(images.map(({ name }) => name!.value)).toEqual(
      expect.arrayContaining(pictures.map(({ alternative }) => alternative)),
    );
  });
});

test('nothing is fetched from outside', () => {
  expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual(
    [],
  );
});

// Most of their time is waiting, so the two wait together.
describe.concurrent('nothing moves by itself', () => {
  test.each([320, 1280])('%i px: layout shift is 0', async (width) => {
    const visit = await browser.newPage({ viewport: { width, height: 800 } });
    await visit.goto(site.url);
    await visit.locator('.paper').waitFor();
    await visit.evaluate(() => {
      const all: object[] = ((window as unknown as { shifts: object[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Element }[];
        })[])
          if (!entry.hadRecentInput)
            all.push([entry.value, ...entry.sources.map(({ node }) => node?.className)]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit.getByRole('button', { name: 'Play the video' }).click();
    await visit.mouse.move(0, 0);
    await visit.waitForTimeout(9000);
    await visit.getByRole('button', { name: 'Read 3 comments' }).click();
    await visit.getByRole('button', { name: 'Try again' }).click();
    await visit.getByText('Margit L.').first().waitFor();
    for (let y = 0; y < 16; y++) await visit.mouse.wheel(0, 900);
    await visit.waitForTimeout(500);
    const shifts = await visit.evaluate(() => (window as unknown as { shifts: object[] }).shifts);
    expect(shifts).toEqual([]);
    await visit.close();
  });
});

test('weight of the page’s own code, React left out', async () => {
  const output = await buildSite('article-site', [/^react/]);
  const weigh = (suffix: string) => {
    const files = output.filter(({ fileName }) => fileName.endsWith(suffix));
    const texts = files.map((file) => (file.type === 'chunk' ? file.code : file.source));
    return {
      bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      gzip: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    };
  };
  const weight = { js: weigh('.js'), css: weigh('.css') };
  await writeFile(
    new URL('../../.cache/article-weight.json', import.meta.url),
    JSON.stringify(weight, undefined, 2),
  );
  console.log('article page:', JSON.stringify(weight));
  expect(weight.js.gzip).toBeGreaterThan(10_000);
  expect(weight.js.gzip).toBeLessThan(40_000);
  expect(weight.css.gzip).toBeGreaterThan(2000);
  expect(weight.css.gzip).toBeLessThan(7000);
});
