/** The loader in Next, with both of its bundlers, set up as the guide says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../browsers/chromium.js';
import { Consumer, env, pack, type Packed } from '../package/consumer.js';
import { BAD, box, DRAWINGS } from '../package/drawings.js';
import { installed } from '../package/tools.js';
import { FILES, PLAIN } from './next-apps.js';

let packed: Packed;
let tools: string;
let browser: Browser;
const running: ChildProcess[] = [];
const apps: Consumer[] = [];

beforeAll(async () => {
  packed = pack();
  tools = await installed('bundlers');
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(running.map(end));
  for (const app of apps) app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

function newApp(files: Readonly<Record<string, string>>): Consumer {
  const app = new Consumer({}, tools);
  apps.push(app);
  app.unpack(packed);
  for (const [file, text] of Object.entries({ ...files, ...DRAWINGS }))
    app.write(file, text.replace('__ROOT__', JSON.stringify(tools)));
  return app;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Serves the app until the tests end. */
async function serve(app: Consumer, ...command: string[]): Promise<string> {
  const port = await freePort();
  const next = join(tools, 'node_modules/next/dist/bin/next');
  const args = [next, ...command, '-p', String(port), '-H', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: app.folder, env });
  running.push(child);
  let output = '';
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes('Ready in')) resolve(`http://127.0.0.1:${port}`);
    });
    child.on('exit', () => reject(new Error(`next ${command.join(' ')} ended:\n${output}`)));
  });
  return ready;
}

/** Ends a server, and waits until it writes no more. */
async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

const build = (app: Consumer, bundler: string) =>
  app.exec(process.execPath, [
    join(tools, 'node_modules/next/dist/bin/next'),
    'build',
    `--${bundler}`,
  ]);

/** All scripts that browsers may load. */
function scripts(app: Consumer): string {
  const folder = join(app.folder, '.next/static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const image = (page: Page, name: string) => page.getByRole('img', { name, exact: true });

describe.each(['turbopack', 'webpack'])('Next with %s', (bundler) => {
  let app: Consumer;

  it('builds, and the icons say what they are asked to', async () => {
    app = newApp(FILES);
    await build(app, bundler);
    const page = await browser.newPage();
    await page.goto(await serve(app, 'start'));
    for (const name of ['Box', 'Parcel', 'Shade', 'Dot']) await image(page, name).waitFor();
    expect(await page.locator('#bare svg').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('main').getAttribute('data-picture')).toMatch(/\.svg$/);
    await page.getByRole('button', { name: 'Dot 0' }).click();
    await page.getByRole('button', { name: 'Dot 1' }).waitFor();
    await page.close();
  });

  it('sends the browser the icon of the client component, and no other', () => {
    const code = scripts(app);
    expect(code).toContain('DotIcon');
    expect(code).not.toContain('BoxIcon');
    expect(code).not.toContain('ShadeIcon');
    expect(code).not.toMatch(/css-tree|svgo/);
  });

  it('refuses a drawing, and tells where', async () => {
    app.write('icons/box.svg', BAD);
    const error = await build(app, bundler).then(
      () => expect.unreachable('the build should have failed'),
      ({ message }: Error) => message,
    );
    expect(error).toContain('icons/box.svg:3:3: error: A drawing must not run code.');
    expect(error).toContain('> 3 |   <script>alert(1)</script>');
  });

  it('shows an edited drawing while the page keeps its state', async () => {
    app.write('icons/box.svg', box('Box'));
    const page = await browser.newPage();
    const address = await serve(app, 'dev', `--${bundler}`);
    // The page is compiled when it is asked for.
    await page.goto(address, { timeout: 120_000 });
    await page.getByRole('button', { name: 'Dot 0' }).waitFor();
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: /^Dot/ }).click();
        return page.getByRole('button', { name: /^Dot/ }).textContent();
      })
      .not.toContain('0');
    const count = await page.getByRole('button', { name: /^Dot/ }).textContent();
    // Turbopack does not tell of a change made before the page listens, so there is more than one.
    let isShown = false;
    for (const title of ['Crate', 'Case', 'Crate', 'Case']) {
      app.write('icons/plain/dot.svg', box(title));
      const button = page.getByRole('button', { name: `${title}${count}`, exact: true });
      isShown ||= await button.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      );
      if (isShown) break;
    }
    expect(isShown).toBe(true);
    app.write('icons/box.svg', box('Chest'));
    await image(page, 'Chest').waitFor();

    // A refusal is shown over the page, until it is mended.
    app.write('icons/box.svg', BAD);
    const overlay = page.getByRole('dialog', { name: /error/i });
    await overlay.waitFor();
    const shown = await overlay.innerText();
    expect(shown).toContain('icons/box.svg:3:3: error: A drawing must not run code.');
    expect(shown).toContain('> 3 |   <script>alert(1)</script>');
    app.write('icons/box.svg', box('Trunk'));
    await image(page, 'Trunk').waitFor();
    await overlay.waitFor({ state: 'detached' });
    await page.close();
  });

  it('makes components without a query', async () => {
    const plain = newApp(PLAIN);
    await build(plain, bundler);
    const html = readFileSync(join(plain.folder, '.next/server/app/index.html'), 'utf8');
    expect(html).toContain('role="img" aria-label="Box"');
  });
});
