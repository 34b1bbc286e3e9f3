/** Vite's dev server with the published plugin, set up as the guide says. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../browsers/chromium.js';
import { Consumer, pack, type Packed } from './consumer.js';
import { BAD, box } from './drawings.js';

const guide = (name: string) => readFileSync(`stories/docs/examples/bundlers/${name}`, 'utf8');

const APP = `
  import { useState } from 'react';
  import Box from './box.svg?react';
  import address from './box.svg';
  import Deadline from './own-drawing.jsx';
  export default function App() {
    const [count, setCount] = useState(0);
    return (
      <>
        <button data-address={address} onClick={() => setCount(count + 1)}>
          <Box alt /> {count}
        </button>
        <Deadline />
      </>
    );
  }
`;

const MAIN = `
  import { createRoot } from 'react-dom/client';
  import App from './app.jsx';
  createRoot(document.getElementById('root')).render(<App />);
`;

const app = new Consumer();
let packed: Packed;
let server: ViteDevServer;
let browser: Browser;
let page: Page;
const loads: string[] = [];

beforeAll(async () => {
  packed = pack();
  app.unpack(packed);
  app.link('react', 'react-dom', 'scheduler', 'vite', '@vitejs/plugin-react');
  app.write(
    'index.html',
    '<!doctype html><title>Icons</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/main.jsx"></script>',
  );
  app.write('main.jsx', MAIN);
  app.write('app.jsx', APP);
  app.write('box.svg', box('Box'));
  app.write('own-drawing.jsx', guide('own-drawing.jsx'));
  app.write('calendar.svg', box('Calendar'));
  app.write('vite.config.js', guide('vite.config.js'));
  server = await createServer({
    root: app.folder,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  browser = await openChromium();
  page = await browser.newPage();
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await page.goto(server.resolvedUrls!.local[0]!);
  await button('Box 0').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

/** The button under its whole name: the icon's words and the count. */
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('the example of the guide says its words', async () => {
  expect(await page.getByRole('img', { name: 'Deadline', exact: true }).count()).toBe(1);
});

it('an edited drawing changes in the page, which keeps its state', async () => {
  await button('Box 0').click();
  await button('Box 1').click();
  app.write('box.svg', box('Crate'));
  await button('Crate 2').waitFor();
  expect(await button('Crate 2').getAttribute('data-address')).toMatch(/^data:image\/svg|\.svg/);
});

it('a refused drawing shows in the overlay until it is mended, and the page keeps its state', async () => {
  app.write('box.svg', BAD);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor();
  const shown = await overlay.evaluate((element) => element.shadowRoot!.textContent);
  expect(shown).toContain(`${join(app.folder, 'box.svg')}:3:3`);
  expect(shown).toContain('A drawing must not run code. Remove the <script>. (script)');
  expect(shown).toContain('> 3 |   <script>alert(1)</script>');
  app.write('box.svg', box('Parcel'));
  await button('Parcel 2').waitFor();
  await overlay.waitFor({ state: 'detached' });
});

it('all that without loading the page again', () => {
  expect(loads).toHaveLength(1);
});
