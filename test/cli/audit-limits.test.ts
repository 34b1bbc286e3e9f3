/** `altglyph audit` of pages: signing in, limits of time, and links of files. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { AuditReport } from '../../src/audit/types.ts';
import { Project } from './project.ts';

const project = new Project();
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
const named = (name: string) =>
  `<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" role="img" aria-label="${name}"><path d="M4 4h16v16H4z"/></svg>`;

let server: Server;
let url: string;

/** The state that Playwright writes for somebody with this cookie. */
const state = (cookie: object) =>
  JSON.stringify({
    cookies: [
      {
        name: 'session',
        value: 'good',
        domain: '127.0.0.1',
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: 'Lax',
        ...cookie,
      },
    ],
    origins: [],
  });

beforeAll(async () => {
  project.env = { CHROMIUM_PATH: await findChromium() };
  // `/private` is for those who are signed in.
  server = createServer((request, response) => {
    const isIn = request.headers.cookie === 'session=good';
    if (request.url === '/private' && !isIn) response.writeHead(302, { location: '/login' }).end();
    else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(page(named(isIn ? 'Account' : 'Sign in')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function run(...args: string[]) {
  const { code, out } = await project.run('audit', ...args, '--schemes', 'light', '-f', 'json');
  const { icons, unseen } = JSON.parse(out) as AuditReport;
  return {
    code,
    names: icons.map(({ announced }) => announced?.name).toSorted(),
    files: [...new Set(icons.map(({ file }) => file))].toSorted(),
    unseen: unseen.map(({ reason }) => reason),
  };
}

it('opens pages as somebody who is signed in', async () => {
  project.write('state.json', state({}));
  expect(await run(`${url}/private`, '--storage-state', 'state.json')).toMatchObject({
    code: 0,
    names: ['Account'],
  });
});

it('is not clean where the session has expired', async () => {
  project.write('expired.json', state({ value: 'old' }));
  expect(await run(`${url}/private`, '--storage-state', 'expired.json')).toMatchObject({
    code: 3,
    unseen: ['It led to /login. Audit that address, or sign in with --storage-state.'],
  });
});

it.each([
  ['gone', undefined, 'gone.json cannot be read'],
  ['torn', '{"cookies": [', 'torn.json:1:'],
  ['list', '[]', 'list.json:1:1'],
  ['unrelated', '{}', 'unrelated.json:1:1'],
  ['other', state({ sameSite: 'Sometimes' }), '`cookies[0].sameSite` must be'],
  ['homeless', state({ domain: undefined }), '`cookies[0].domain`'],
])('refuses a storage state that is %s', async (name, text, message) => {
  if (text !== undefined) project.write(`${name}.json`, text);
  const ran = await project.run('audit', url, '--storage-state', `${name}.json`);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(message);
});

it('ends when the time for all pages is over, as the option or the configuration says', async () => {
  const files = Array.from({ length: 12 }, (_, at) => `slow/${at || 'index'}.html`);
  for (const file of files)
    project.write(
      file,
      page(`${named('Search')}<script>setInterval(() => document.body.append(''), 20)</script>`),
    );
  const reason =
    /^It was (?:skipped because of|cut off by) the time limit of 1 second for all pages, which --max-time sets\.$/;
  const late = await run('slow', '--max-time', '1');
  expect(late.code).toBe(3);
  expect(late.unseen.at(-1)).toMatch(reason);
  project.write('hasty.json', JSON.stringify({ audit: { pages: { maxTime: 1 } } }));
  expect((await run('slow', '-c', 'hasty.json')).unseen.at(-1)).toMatch(reason);
});

it.each(['--timeout', '--max-time', '--max-pages'])('refuses %s 0', async (option) => {
  const ran = await project.run('audit', url, option, '0');
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('It must be a whole number, and at least 1.');
});

it.each(['127.0.0.1:18998', 'localhost/docs', 'app.test:80/'])(
  'takes %s for an address that lacks its beginning',
  async (target) => {
    const { code, err } = await project.run('audit', target);
    expect([code, err]).toEqual([2, expect.stringContaining(`Did you mean http://${target}?`)]);
  },
);

it('follows the links of a file to others in its folder', async () => {
  const link = (href: string) => `<a href="${href}">Next</a>`;
  project.write(
    'docs/one.html',
    page(link('two%20b.html#part') + link('./one.html') + named('One')),
  );
  project.write('docs/two b.html', page(link('deep/') + link('../outside.html') + named('Two')));
  project.write('docs/deep/index.html', page(named('Three')));
  project.write('outside.html', page(named('Outside')));
  expect(await run('docs/one.html')).toMatchObject({ code: 0, files: ['docs/one.html'] });
  expect(await run('./docs/one.html', '--depth', '1')).toMatchObject({
    code: 0,
    files: ['./docs/one.html', './docs/two b.html'],
  });
  expect((await run('docs/one.html', '--depth', '2')).files).toEqual([
    'docs/deep/index.html',
    'docs/one.html',
    'docs/two b.html',
  ]);
});
