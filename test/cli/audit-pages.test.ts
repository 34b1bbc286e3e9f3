/** `altglyph audit` of pages: what the command makes of its options, and of what it cannot open. */
import { beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { AuditReport } from '../../src/audit/types.ts';
import { Project } from './project.ts';

const project = new Project();
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>${body}</main></html>`;
const ICON =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" role="img" aria-label="Search"><path d="M4 4h16v16H4z"/></svg>';

beforeAll(async () => {
  project.env = { CHROMIUM_PATH: await findChromium() };
  project.write('site/index.html', page(`<button>${ICON} Search</button>`));
  project.write('site/more.html', page(`<p>${ICON}</p>`));
  project.draw('square');
});

it('says what is wrong with the icons on them, and fails', async () => {
  const ran = await project.run('audit', 'site/index.html', '--quiet');
  expect(ran).toMatchObject({ code: 1, err: '' });
  expect(ran.out).toMatch(/^site\/index\.html svg: error: .*“Search”.*\(icon-repeats-text\)$/m);
});

it('is not clean where pages are left out', async () => {
  const ran = await project.run('audit', 'site', '--max-pages', '1', '-f', 'json');
  expect(ran.code).toBe(3);
  const { unseen, kind } = JSON.parse(ran.out) as AuditReport;
  expect([kind, unseen.map(({ target }) => target)]).toEqual(['pages', ['site/more.html']]);
  expect(ran.err).toContain('site/more.html could not be checked');
});

it('looks as the configuration says, unless an option says otherwise', async () => {
  project.write('pale.html', page(ICON.replace('currentColor', '#ccc')));
  const pages = { schemes: ['forced'], maxPages: 1 };
  project.write('pages.json', JSON.stringify({ audit: { pages } }));
  const run = (...args: string[]) => project.run('audit', 'pale.html', '-c', 'pages.json', ...args);
  expect((await run()).code).toBe(0);
  const light = await run('--schemes', 'light, dark', '--quiet');
  expect(light).toMatchObject({ code: 1, out: expect.stringContaining('(icon-low-contrast)') });
  const two = await project.run('audit', 'site', '-c', 'pages.json', '-f', 'json');
  expect([two.code, (JSON.parse(two.out) as AuditReport).unseen.length]).toEqual([3, 1]);
});

it('leaves an origin out without a word where it is told to', async () => {
  const body = `<img src="http://127.0.0.1:9/a.png" alt="">${ICON}`;
  project.write('counted.html', page(body));
  const run = (...args: string[]) => project.run('audit', 'counted.html', ...args);
  expect((await run()).code).toBe(3);
  expect((await run('--ignore-origin', 'http://127.0.0.1:9')).code).toBe(0);
});

it('says what is wrong with how the configuration wants pages', async () => {
  const pages = { schemes: ['sepia'], ignoreOrigins: ['cdn'], maxPages: 0 };
  project.write('wrong.json', JSON.stringify({ audit: { pages } }));
  const { code, err } = await project.run('audit', 'site', '-c', 'wrong.json');
  expect(code).toBe(2);
  expect(err).toContain('`audit.pages.schemes[0]` must be');
  expect(err).toContain('`audit.pages.ignoreOrigins[0]` must be an origin such as');
  expect(err).toContain('`audit.pages.maxPages` must be at least 1');
});

it('says why it could not look, and prints no report', async () => {
  const ran = await project.run('audit', 'site', '--browser', 'nowhere');
  expect(ran).toMatchObject({ code: 3, out: '' });
  expect(ran.err).toContain('The browser nowhere does not exist');
});

it.each([
  [['site', '--names'], '--names is for drawings'],
  [['svg', '--schemes', 'dark'], '--schemes is for pages'],
  [['site', '--schemes', 'sepia'], 'Choose from light, dark, forced'],
  [['svg', '--max-pages', '3'], '--max-pages is for pages'],
  [['site', '--allow-origin', 'cdn'], 'It must be an origin such as https://cdn.example'],
])('refuses %j', async (args, message) => {
  const ran = await project.run('audit', ...args);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(message);
});
