import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright';
import { build, createServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import catalogue from 'altglyph/catalogue.json';
import { openChromium } from '../browsers/chromium.js';
import { Consumer, pack, type Packed } from '../package/consumer.js';
import { installed } from '../package/tools.js';

let tools: string;
let packed: Packed;
let app: Consumer;
let browser: Browser;

/** One icon by its component, and one by a name that only the address knows. */
const PAGE = `
  import { CalendarIcon } from 'altglyph';
  import { lazyIcons } from 'altglyph/lazy';
  import { createElement as h, lazy, Suspense } from 'react';
  import { createRoot } from 'react-dom/client';
  const Named = lazy(lazyIcons[new URLSearchParams(location.search).get('icon')]);
  createRoot(document.getElementById('root')).render(
    h(Suspense, null, h(CalendarIcon, { alt: 'Published' }), h(Named, { alt: true })),
  );
`;

const html = (script: string) =>
  `<!doctype html><title>Icons</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="${script}"></script>`;

beforeAll(async () => {
  tools = await installed('tools');
  packed = pack();
  app = new Consumer({}, tools);
  app.unpack(packed);
  app.write('page.js', PAGE);
  app.write('index.html', html('/page.js'));
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

interface Seen {
  names: string[];
  scripts: string[];
  errors: string[];
}

/** Opens a page and tells what its images are called and which scripts it loaded. */
async function open(address: string): Promise<Seen> {
  const page = await browser.newPage();
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(address);
  await page.getByRole('img').nth(1).waitFor();
  const names = await page
    .getByRole('img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await page.close();
  return { names, scripts, errors };
}

/** Which files of a build hold each icon, by the call that makes it. */
function holders(folder: string): Map<string, string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const texts = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  return new Map(
    catalogue.icons.map(({ name, component }) => {
      const call = new RegExp(`["']${component}["'],\\s*["']`);
      return [name, texts.filter(([, text]) => call.test(text)).map(([file]) => file)];
    }),
  );
}

/** Serves a build, asks it for the icon `tag` by name, and tells which files hold which icons. */
async function inspect(outDir: string, scriptsIn: string) {
  const held = holders(join(app.folder, scriptsIn));
  const server = await preview({ root: app.folder, build: { outDir }, logLevel: 'error' });
  try {
    const { names, scripts, errors } = await open(`${server.resolvedUrls!.local[0]}?icon=tag`);
    const loaded = scripts.map((path) => path.split('/').at(-1));
    const icons = [...held].filter(([, [file]]) => loaded.includes(file)).map(([name]) => name);
    return {
      names,
      errors,
      notInOneFile: [...held].filter(([, files]) => files.length !== 1),
      files: new Set([...held.values()].flat()).size,
      loaded: icons.toSorted(),
    };
  } finally {
    await server.close();
  }
}

/** Each icon in a file of its own, of which the page loads those that it shows. */
const APART = {
  names: ['Published', 'Tag'],
  errors: [],
  notInOneFile: [],
  files: catalogue.icons.length,
  loaded: ['calendar', 'tag'],
};

it('Vite makes a file of each icon, and the page loads the one that it names', async () => {
  await build({ root: app.folder, logLevel: 'error', build: { outDir: 'vite', minify: false } });
  expect(await inspect('vite', 'vite/assets')).toEqual(APART);
});

it('webpack makes a file of each icon, and the page loads the one that it names', async () => {
  const webpack = createRequire(join(tools, 'package.json'))('webpack') as (
    options: object,
    done: (error: Error | null, stats: { toString(options: string): string }) => void,
  ) => void;
  const report = await new Promise<string>((resolve, reject) => {
    const options = {
      mode: 'production',
      context: app.folder,
      entry: './page.js',
      output: { path: join(app.folder, 'webpack'), filename: 'main.js' },
      optimization: { minimize: false },
      performance: false,
    };
    webpack(options, (error, stats) =>
      error ? reject(error) : resolve(stats.toString('errors-warnings')),
    );
  });
  expect(report).toBe('webpack compiled successfully');
  app.write('webpack/index.html', html('/main.js'));
  expect(await inspect('webpack', 'webpack')).toEqual(APART);
});

/** The modules that a page loads from a dev server, other than its own and React's. */
async function altglyphIn(page: Page, address: string): Promise<string[]> {
  const modules: string[] = [];
  const look = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (/\/deps\/(?!react)|\/altglyph\/.*\.js$/.test(pathname)) modules.push(pathname);
  };
  page.on('request', look);
  await page.goto(address);
  await page.waitForFunction(() => 'ready' in window);
  page.off('request', look);
  return modules;
}

const DEV = `
  import { CalendarIcon } from 'altglyph';
  import tag from 'altglyph/svg/tag.svg';
  const image = document.body.appendChild(new Image());
  Object.assign(image, { src: tag, alt: 'tag' });
  await image.decode();
  window.ready = typeof CalendarIcon;
`;

const SAME = `
  import { CalendarIcon } from 'altglyph';
  import { CalendarIcon as Deep } from 'altglyph/icons/calendar';
  import { lazyIcons } from 'altglyph/lazy';
  window.ready = [Deep, (await lazyIcons.calendar()).default].every((Icon) => Icon === CalendarIcon);
`;

it('Vite’s dev server loads two modules at most for an icon, and knows one of each icon', async () => {
  app.write('dev/page.js', DEV);
  app.write('dev/index.html', html('/page.js'));
  const server = await createServer({
    root: join(app.folder, 'dev'),
    cacheDir: join(app.folder, 'cache'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', fs: { allow: [app.folder, tools] } },
  });
  await server.listen();
  try {
    const page = await browser.newPage();
    const address = server.resolvedUrls!.local[0]!;
    const modules = await altglyphIn(page, address);
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.length).toBeLessThanOrEqual(2);
    const picture = await page.getByRole('img', { name: 'tag' }).boundingBox();
    expect(picture).toMatchObject({ width: 24, height: 24 });
    app.write('dev/same.js', SAME);
    app.write('dev/same.html', html('/same.js'));
    await altglyphIn(page, `${address}same.html`);
    expect(await page.evaluate(() => (window as { ready?: unknown }).ready)).toBe(true);
    await page.close();
  } finally {
    await server.close();
  }
});
