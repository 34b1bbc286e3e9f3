import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NextIcon } from 'altglyph';
import { altglyphAxe, script } from 'altglyph/axe';
import { chromiumLaunch } from '../../../scripts/browser.js';
import { findings } from '../../../stories/docs/examples/axe/playwright.js';
import { cases, clean } from './faults.js';
import { HEAD, libraries, SPRITE } from './libraries.js';

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

let browser: Browser;
let server: Server;
let page: Page;
const pages = new Map<string, { html: string; headers?: Record<string, string> }>();
const url = (path: string) =>
  `http://127.0.0.1:${(server.address() as { port: number }).port}${path}`;

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path d="M0 0h24v24"/></svg>';

beforeAll(async () => {
  server = createServer(({ url: path = '' }, response) => {
    const found = pages.get(path);
    if (path.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml').end(SVG);
    else if (!found) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html', ...found.headers }).end(found.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch(await chromiumLaunch());
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title>${HEAD}</head><body>${SPRITE}<main>${body}</main></body></html>`;

async function open(html: string, headers?: Record<string, string>): Promise<Page> {
  await page?.context().close();
  pages.set('/page', { html, headers });
  page = await (await browser.newContext()).newPage();
  await page.goto(url('/page'));
  return page;
}

const run = () =>
  page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['altglyph'] }),
  );

/** Each part is a page of its own, since names and ids are compared across a page. */
async function foundIn(body: string) {
  await page.evaluate((html) => {
    document.querySelector('main')!.innerHTML = html;
  }, body);
  return run();
}

describe('plain axe.run', () => {
  beforeAll(async () => {
    await open(pageOf(''));
    await page.addScriptTag({ content: axeSource });
    await page.addScriptTag({ content: script });
  });

  it.each(cases)('finds $rule in $library', async ({ rule, bad, good, outcome = 'fail' }) => {
    const wrong = await foundIn(bad);
    const list = outcome === 'fail' ? wrong.violations : wrong.incomplete;
    expect(list.map(({ id }) => id)).toContain(rule);
    const right = await foundIn(good);
    expect([...right.violations, ...right.incomplete].map(({ id }) => id)).not.toContain(rule);
  });

  it.each(libraries)('finds nothing in a clean page of $name', async (library) => {
    const { violations, incomplete } = await foundIn(clean(library));
    expect([...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
  });
});

/** altglyph turns the drawing and leaves the <svg> alone. */
it('knows an icon of altglyph that its style sheet mirrors', async () => {
  const styles = await readFile('src/style.css', 'utf8');
  const icon = renderToStaticMarkup(createElement(NextIcon, { size: 24 }));
  for (const [css, found] of [
    [styles, []],
    ['', ['icon-not-mirrored']],
  ] as const) {
    const button = `<style>${css}</style><button aria-label="Next">${icon}</button>`;
    await open(pageOf(button).replace('<html', '<html dir="rtl"'));
    await page.evaluate(`${axeSource};${script}`);
    const { violations, incomplete } = await run();
    expect([...violations, ...incomplete].map(({ id }) => id)).toEqual(found);
  }
});

const FAULT =
  '<button><svg role="img" aria-label="Search" width="24" height="24"></svg> Search</button>';

it('looks into open shadow roots and into frames', async () => {
  pages.set('/frame', { html: `<title>Frame</title>${FAULT}` });
  await open(
    pageOf(
      `<div id="host"></div><iframe src="/frame" title="Frame" width="300" height="99"></iframe>`,
    ),
  );
  await page.evaluate((html) => {
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = html;
  }, FAULT);
  const { violations } = await findings(page);
  const targets = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target]));
  expect(targets).toContainEqual(['icon-repeats-text', [['#host', 'svg[role="img"]']]]);
  expect(targets).toContainEqual(['icon-repeats-text', ['iframe', 'svg']]);
});

it('runs as a script where no text may become a function', async () => {
  const headers = { 'content-security-policy': "script-src 'self'" };
  await open(pageOf(FAULT), headers);
  // As a browser's own tools put scripts into a page.
  await page.evaluate(`${axeSource};${script}`);
  expect((await run()).violations.map(({ id }) => id)).toEqual(['icon-repeats-text']);
});

it('takes the rules as they are in a page that allows it', async () => {
  await open(pageOf(FAULT));
  await page.evaluate(axeSource);
  await page.evaluate(
    (spec) => {
      (window as unknown as { axe: typeof axe }).axe.configure(spec as axe.Spec);
    },
    altglyphAxe as unknown as object,
  );
  expect((await run()).violations.map(({ id }) => id)).toEqual(['icon-repeats-text']);
});
