/** `altglyph audit` of pages without what it needs: installed from the tarball, with no peer beside it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Consumer, env, pack, type Packed } from './consumer.js';

let packed: Packed;
const app = new Consumer();

/** A run in which there is no browser, wherever one is looked for. */
function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/altglyph/dist/cli/index.js', 'audit', ...args],
    {
      cwd: app.folder,
      env: { ...env, CHROMIUM_PATH: '', PATH: '', PLAYWRIGHT_BROWSERS_PATH: app.folder },
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

beforeAll(async () => {
  packed = pack();
  await app.install('--omit=peer', packed.tarball);
  app.write(
    'page.html',
    '<!doctype html><html lang="en"><title>Page</title><svg role="img"></svg></html>',
  );
  app.write(
    'svg/box.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor"><title>Box</title><desc>A box.</desc><path d="M4 4h16v16H4z"/></svg>',
  );
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

const needs = (name: string) =>
  `Auditing pages needs ${name}, which is not installed. Run: npm install --save-dev playwright-core axe-core\n`;

it('names each package that is missing, and then the browser', () => {
  expect(audit('page.html')).toEqual({ code: 3, out: '', err: needs('axe-core') });
  app.link('axe-core');
  expect(audit('page.html')).toEqual({ code: 3, out: '', err: needs('playwright-core') });
  app.link('playwright-core');
  const { code, out, err } = audit('page.html');
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^No Chromium was found\. .*npx playwright-core install chromium/);
});

it('says which rules of drawings need resvg, and how to go without them', () => {
  const { code, out } = audit('svg');
  expect(code).toBe(3);
  expect(out).toMatch(/^error The \d+ rules that compare pictures did not run/m);
  expect(out).toContain('npm install --save-dev @resvg/resvg-js');
  expect(out).toContain('--no-pictures');
  expect(out).toContain('1 icon in svg: incomplete, no findings so far.');
  expect(audit('svg', '--no-pictures')).toMatchObject({ code: 0 });
});
