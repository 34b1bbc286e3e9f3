/** `altglyph/compiler` as it is published: alone in a folder, and in a browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../scripts/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-compiler-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>Box</title><desc>A box.</desc><path d="M 4 4 H 20 V 20 H 4 Z"/></svg>';
const source = JSON.stringify({ file: 'box.svg', text: drawing });

it('compiles without a single package beside it, and names the licences of what is inside', () => {
  for (const part of ['compiler', 'tools'])
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'try.mjs'),
    `import { compileIcon } from './compiler/index.js';
     const { code, types, findings } = compileIcon(${source});
     console.log(JSON.stringify({ code, types, errors: findings.filter((f) => f.severity === 'error') }));`,
  );
  const out = execFileSync(process.execPath, [join(folder, 'try.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { code, types, errors } = JSON.parse(out) as {
    code: string;
    types: string;
    errors: unknown[];
  };
  expect(errors).toEqual([]);
  expect(code).toContain("from 'altglyph/react'");
  expect(code).toContain('M4 4h16v16H4z');
  expect(types).toContain('export declare const BoxIcon');
  const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  for (const name of ['svgo', 'css-tree', 'saxes', 'picomatch'])
    expect(licences).toContain(`Name: ${name}\n`);
});

it('gives the same in a browser', async () => {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  });
  try {
    const page = await browser.newPage();
    await page.route('http://altglyph.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill(
        pathname.endsWith('.js')
          ? { contentType: 'text/javascript', path: `dist${pathname}` }
          : { contentType: 'text/html', body: '<!doctype html>' },
      );
    });
    await page.goto('http://altglyph.test/');
    await page.addScriptTag({
      type: 'module',
      content: `import { compileIcon } from '/compiler/index.js'; document.title = compileIcon(${source}).code;`,
    });
    await page.waitForFunction(() => document.title !== '');
    const code = await page.title();
    expect(code).toContain('M4 4h16v16H4z');
  } finally {
    await browser.close();
  }
});
