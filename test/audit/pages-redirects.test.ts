/** Pages whose requests are redirected: to another origin, and to another page. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditPages } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';
import type { AuditReport } from '../../src/audit/types.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
const ICON =
  '<svg role="img" aria-label="Search" width="24" height="24"><path d="M4 4h16v16H4z"/></svg>';
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>';

/** Where each address of the first server leads to. */
const LEADS: Readonly<Record<string, () => string>> = {
  '/to-page': () => `${second.url}/page`,
  '/to-image': () => `${second.url}/image.svg`,
  '/to-data': () => `${second.url}/data`,
  '/twice': () => '/to-page',
  '/to-host': () => 'http://elsewhere.example/page',
  '/private': () => '/login',
  '/folder': () => '/folder/#top',
};

const PAGES: Readonly<Record<string, string>> = {
  '/login': ICON,
  '/folder/': ICON,
  '/image': '<img src="/to-image" alt="Paid" width="24" height="24">',
  '/fetch': `${ICON}<script>
    fetch('/to-data').catch(() => {});
    fetch('/to-data', { method: 'POST', body: 'x' }).catch(() => {});
    navigator.sendBeacon('/to-data', 'x');
    new Worker(URL.createObjectURL(new Blob(["fetch('ORIGIN/to-data')"])));
  </script>`,
  '/frame': `${ICON}<iframe title="Frame" src="/to-page"></iframe>`,
  '/router': `${ICON}<script>history.replaceState(null, '', '/elsewhere')</script>`,
  '/script': `${ICON}<script>location.replace('/login')</script>`,
  '/refresh': `${ICON}<meta http-equiv="refresh" content="0; url=/login">`,
};

interface Site {
  server: Server;
  url: string;
  asked: string[];
}

async function listen(answer: (path: string, response: ServerResponse) => void): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request.url!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let first: Site;
let second: Site;

beforeAll(async () => {
  second = await listen((path, response) => {
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(type === 'text/html' ? page(ICON) : IMAGE);
  });
  first = await listen((path, response) => {
    const lead = LEADS[path];
    if (lead) response.writeHead(path === '/to-data' ? 307 : 302, { location: lead() }).end();
    else if (!(path in PAGES)) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(page(PAGES[path]!.replaceAll('ORIGIN', first.url)));
    }
  });
});
beforeEach(() => {
  first.asked.length = 0;
  second.asked.length = 0;
});
afterAll(() => {
  for (const { server } of [first, second]) {
    server.close();
    server.closeAllConnections();
  }
});

const audit = async (paths: readonly string[], more: object = {}) =>
  auditPages({
    targets: paths.map((path) => first.url + path),
    browser: await findChromium(),
    schemes: [],
    ...more,
  });

/** Audited together, since starting a browser takes longest: what is on them, and what was asked for. */
const TOGETHER = [
  '/to-page',
  '/twice',
  '/image',
  '/frame',
  '/fetch',
  '/to-host',
  '/private',
  '/script',
  '/refresh',
  '/folder',
  '/router',
] as const;
let report: AuditReport;
let asked: { first: string[]; second: string[] };
beforeAll(async () => {
  report = await audit(TOGETHER);
  asked = { first: [...first.asked], second: [...second.asked] };
}, 60_000);

/** What the report has of a page. */
function of(path: (typeof TOGETHER)[number]) {
  const page = first.url + path;
  return {
    unseen: report.unseen.filter(({ target }) => target === page),
    icons: report.icons.filter(({ file }) => file === page),
  };
}

it('tells of the pages that were asked for, and of no other', () => {
  const pages = TOGETHER.map((path) => first.url + path);
  const told = [
    ...report.unseen.map(({ target }) => target),
    ...report.icons.map(({ file }) => file),
  ];
  expect(new Set(told)).toEqual(new Set(pages));
});

it.each(['/to-page', '/twice', '/image', '/frame'] as const)(
  'asks nothing of the origin that %s is redirected to, and says so',
  (path) => {
    const { unseen } = of(path);
    expect(asked.second).toEqual([]);
    expect(unseen).toEqual([
      { target: first.url + path, reason: expect.stringContaining(second.url) },
    ]);
    expect(unseen[0]!.reason).toMatch(/--allow-origin .*--ignore-origin/);
  },
);

it('follows no redirect of what a script sends, whatever sends it', () => {
  const { unseen, icons } = of('/fetch');
  expect([unseen, icons.length, asked.second]).toEqual([[], 1, []]);
  expect(asked.first.filter((path) => path === '/to-data')).toHaveLength(4);
});

it('lets a redirect pass to an origin that is allowed', async () => {
  const { unseen } = await audit(['/image'], { allowOrigins: [second.url] });
  expect([unseen, second.asked]).toEqual([[], ['/image.svg']]);
});

it('names the other host that a page is redirected to', () => {
  const { unseen } = of('/to-host');
  expect(unseen.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('http://elsewhere.example'),
  ]);
});

it.each(['/private', '/script', '/refresh'] as const)(
  'does not take another page for %s, which leads there',
  (path) => {
    const { unseen, icons } = of(path);
    expect(unseen).toEqual([
      {
        target: first.url + path,
        reason: 'It led to /login. Audit that address, or sign in with --storage-state.',
      },
    ]);
    expect(icons).toEqual([]);
  },
);

it('names the whole address where a page leads to another origin that is allowed', async () => {
  const { unseen } = await audit(['/to-page'], { allowOrigins: [second.url] });
  expect(unseen.map(({ reason }) => reason)).toEqual([
    `It led to ${second.url}/page. Audit that address, or sign in with --storage-state.`,
  ]);
});

it.each(['/folder', '/router'] as const)('looks at %s, which is the page asked for', (path) => {
  const { unseen, icons } = of(path);
  expect([unseen, icons.length]).toEqual([[], 1]);
});
