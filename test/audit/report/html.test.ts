import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { script } from 'altglyph/axe';
import axe from 'axe-core';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../../../scripts/browser.ts';
import { changesSince, html } from '../../../src/audit/report/index.ts';
import { finish } from '../../../src/audit/settings.ts';
import type { AuditedIcon, AuditReport } from '../../../src/audit/types.ts';
import { finding, raw } from '../report.ts';
import { HOSTILE, hostile, many, sample, twice } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-report-'));
let browser: Browser;
beforeAll(async () => (browser = await chromium.launch(await chromiumLaunch())));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** What the page asked for besides itself. */
  asked: string[];
  /** What it said on the console, its policy's refusals among it. */
  said: string[];
}

async function open(
  text: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const file = join(folder, 'report.html');
  writeFileSync(file, text);
  const viewport = { width: 1280, height: 900 };
  const page = await (await browser.newContext({ viewport, ...options })).newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return { page, asked: asked.slice(1).filter((url) => !url.startsWith('data:')), said };
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg>';

/** The sample, whose icons have pictures and words. */
const pictured = (report: AuditReport): AuditReport => ({
  ...report,
  icons: report.icons.map((icon) => ({
    ...icon,
    picture: PICTURE,
    announced: { role: 'img', name: 'Calendar', description: 'A month.', from: '<title>' },
  })),
});

/** By how many pixels the page is wider than its window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const shown = (page: Page) => page.locator('.findings > li:visible').count();
const told = (page: Page) => page.locator('#count').textContent();

describe('whatever it is about', () => {
  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has nothing that axe finds, in %s at %i px', async (colorScheme, width) => {
    const [now, before] = twice();
    const text = html(pictured(now), { changes: changesSince(now, before) });
    const { page, said, asked } = await open(text, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations, passes } = await new AxeBuilder({
      page,
      axeSource: `${axe.source};${script}`,
    }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    // Our own rules have judged its pictures.
    expect(passes.flatMap(({ tags }) => tags)).toContain('altglyph');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('.findings img').count()).toBeGreaterThan(0);
    expect([asked, said]).toEqual([[], []]);
    await page.context().close();
  });

  it.each([0, 2000])('is no wider than a phone, with %i findings', async (number) => {
    const text = html(pictured(many(number)));
    const { page } = await open(text, { viewport: { width: 320, height: 640 } });
    expect(await page.locator('.findings > li').count()).toBe(number);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('runs and loads nothing that stands in a finding, a name or a picture', async () => {
    const evil = [
      `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script><image href="https://evil.example/a.png"/></svg>`,
      `<svg viewBox="0 0 1 1"><style>@import 'https://evil.example/a.css';</style></svg>`,
      `"><script>alert(3)</script>`,
      HOSTILE,
    ];
    const icons: AuditedIcon[] = evil.map((picture, at) => ({
      key: `${at}`,
      name: HOSTILE,
      file: HOSTILE,
      target: [HOSTILE],
      library: HOSTILE,
      picture,
      announced: { role: HOSTILE, name: HOSTILE, description: HOSTILE, from: HOSTILE },
    }));
    const findings = evil.map((_, at) =>
      finding({ icon: `${at}`, message: HOSTILE, file: HOSTILE }),
    );
    const unseen = [{ target: HOSTILE, reason: HOSTILE }];
    const report = finish(raw({ icons, findings, unseen, targets: [HOSTILE] }));
    const changes = { ...changesSince(report, report), gone: hostile().findings };
    const { page, asked, said } = await open(html(report, { changes }));
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.waitForTimeout(300);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img:not([alt=""])').count()).toBe(0);
    expect(await page.locator('.said').first().textContent()).toContain(
      '<img src=x onerror=alert(1)>',
    );
    expect([asked, said]).toEqual([[], []]);
    await page.context().close();
  });

  it('has a policy that would stop a script that got in', async () => {
    const text = html(sample()).replace('</main>', '<script>alert(1)</script></main>');
    const { page, said } = await open(text);
    expect(said.join()).toContain('Content Security Policy');
    expect(said.join()).not.toContain('dialog');
    await page.context().close();
  });

  it('shows everything without its script, and no controls that do nothing', async () => {
    const { page } = await open(html(sample()), { javaScriptEnabled: false });
    expect(await shown(page)).toBe(4);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.context().close();
  });

  it('says that nothing was found only where everything was seen', async () => {
    const { page } = await open(html(finish(raw())));
    expect(await page.locator('main').textContent()).toContain('Nothing was found.');
    expect(await page.locator('h1').textContent()).toBe('Icon audit: no findings');
    await page.context().close();
    const unseen = [{ target: 'icons', reason: 'It is gone.' }];
    const other = await open(html(finish(raw({ unseen }))));
    expect(await other.page.locator('h1').textContent()).toBe('Icon audit: incomplete');
    await other.page.context().close();
  });
});

describe('its findings', () => {
  it('are narrowed by the keyboard alone: search, level, state and rule', async () => {
    const [now, before] = twice();
    const { page } = await open(html(now, { changes: changesSince(now, before) }));
    expect(await told(page)).toBe('4 of 4 findings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('icons/A b');
    await expect.poll(() => told(page)).toBe('1 of 4 findings');
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'error What no-title is about',
    ]);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect.poll(() => told(page)).toBe('4 of 4 findings');
    await page.getByRole('checkbox', { name: 'Warnings' }).press('Space');
    await expect.poll(() => told(page)).toBe('2 of 4 findings');
    await page.getByRole('checkbox', { name: 'Unchanged' }).press('Space');
    await page.getByRole('checkbox', { name: 'New' }).press('Space');
    await expect.poll(() => told(page)).toBe('0 of 4 findings');
    expect(await page.getByText('No findings match.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('low-contrast');
    await expect.poll(() => shown(page)).toBe(1);
    await page.context().close();
  });

  it('are marked as new, or listed as gone', async () => {
    const [now, before] = twice();
    const { page } = await open(html(now, { changes: changesSince(now, before) }));
    expect(await page.locator('[data-state="new"]').count()).toBe(1);
    const gone = page.getByRole('region', { name: 'Gone since 2025-12-31' });
    expect(await gone.textContent()).toContain('It was here.');
    await page.context().close();
  });

  it('are all there on paper, with the examples of their rules', async () => {
    const { page } = await open(html(sample()));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.getByText('Instead of').first().isVisible()).toBe(true);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.getByText('Instead of').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it('may be 2,000, which are narrowed without any of them being made anew', async () => {
    const { page } = await open(html(pictured(many(2000))));
    expect(await told(page)).toBe('2,000 of 2,000 findings');
    await page.evaluate(() => {
      const changes: MutationRecord[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => changes.push(...records)).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });
    await page.getByRole('searchbox').fill('icon-1999');
    await expect.poll(() => told(page), { timeout: 20_000 }).toBe('1 of 2,000 findings');
    expect(await shown(page)).toBe(1);
    // The count alone.
    const added = await page.evaluate(
      () => (window as unknown as { changes: MutationRecord[] }).changes.length,
    );
    expect(added).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});
