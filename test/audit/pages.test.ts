import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPages, pageRules } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';
import type { AuditReport } from '../../src/audit/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-pages-'));
const asked: string[] = [];
let server: Server;
let elsewhere: string;

const square = (attributes: string, paint = 'fill="currentColor"') =>
  `<svg width="24" height="24" viewBox="0 0 24 24" ${attributes}><path ${paint} d="M4 4h16v16H4z"/></svg>`;
const named = (label: string) => `role="img" aria-label="${label}"`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

/** Each page has one thing to tell. */
const FILES: Readonly<Record<string, string>> = {
  'site/contrast.html': page(`
    ${square(`${named('Pale')} color="#ccc"`)} ${square(`${named('Dark')} color="#555"`)}
    <div style="background: linear-gradient(#eee, #fff)">${square(`${named('On a gradient')} color="#ddd"`)}</div>
    <div style="background: linear-gradient(#eee, #fff)">${square(`${named('Seen on it')} color="#333"`)}</div>
    <button>${square('aria-hidden="true" color="#ccc"')} Beside text</button>
    <div inert><button aria-label="Inert">${square('aria-hidden="true" color="#ccc"')}</button></div>
    <button disabled aria-label="Off">${square('aria-hidden="true" color="#ccc"')}</button>
    ${square(`${named('White on white')} color="#fff"`)}`),
  'site/forced.html': page(`
    ${square(named('Black'), 'fill="#000"')} ${square(named('Follows'))}
    ${square(`${named('White')} style="background: #000"`, 'fill="#fff"')}`),
  'site/dark.html': page(
    square(`${named('Pale in the dark')} color="#444"`),
    '<style>@media (prefers-color-scheme: dark) { body { background: #222 } }</style>',
  ),
  'site/modal.html': page(
    `${square(`${named('Behind the dialog')} color="#ccc"`)}
     <dialog>${square(`${named('In the dialog')} color="#ccc"`)}</dialog>`,
    `<script>addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal())</script>`,
  ),
  // Far down, on a gradient, so that it has to be photographed; drawn anew at another size.
  'site/resized.html': page(
    `<div style="height: 3000px"></div>
     <div id="there" style="background: linear-gradient(#eee, #fff)"></div>`,
    `<script>
      const draw = () => { there.innerHTML = \`${square(`${named('Drawn')} style="color: #ddd"`)}\`; };
      addEventListener('DOMContentLoaded', draw);
      addEventListener('resize', draw);
    </script>`,
  ),
  'site/told.html': page(`
    <button aria-label="Close"><svg class="lucide lucide-x" aria-hidden="true" width="24" height="24"><path stroke="#000" d="M4 4l16 16"/></svg></button>
    <svg class="bi bi-clock" width="24" height="24" onload="x()"><script>1</script><title>Clock</title><path d="M4 4h16v16" style="fill: url(//evil.example)" onclick="x()"/></svg>
    <iframe title="Frame" srcdoc="<svg role='img' aria-label='In a frame' width='20' height='20'><path d='M0 0h20v20H0z'/></svg>"></iframe>`),
  'site/fenced.html': page(
    '<h1>Fenced</h1><img src="ELSEWHERE/a.svg" alt="Something" width="24" height="24">',
  ),
  'book/index.json': JSON.stringify({
    v: 5,
    entries: Object.fromEntries(
      ['good', 'bad', 'broken']
        .map((id) => [id, { id, type: 'story' }])
        .concat([['docs', { id: 'docs', type: 'docs' }]] as never),
    ),
  }),
  'book/iframe.html': page(
    '<div id="storybook-root"></div><pre id="error-message">It went wrong\nat line 1</pre>',
    `<script>addEventListener('DOMContentLoaded', () => setTimeout(() => {
      const id = new URLSearchParams(location.search).get('id');
      const label = { good: 'Rating', bad: 'rating-icon' }[id];
      if (label) document.querySelector('#storybook-root').innerHTML =
        '<svg role="img" aria-label="' + label + '" width="24" height="24"><path d="M4 4h16v16H4z"/></svg>';
      document.body.className = label ? 'sb-show-main' : 'sb-show-errordisplay';
    }, 100))</script>`,
  ),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    response
      .writeHead(200, { 'content-type': 'image/svg+xml' })
      .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text.replace('ELSEWHERE', elsewhere));
  }
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const audit = async (targets: string | readonly string[], more: object = {}) =>
  auditPages({
    targets: [targets].flat().map((target) => join(folder, target)),
    browser: await findChromium(),
    ...more,
  });

/** What a report has of one of its pages. */
function of(report: AuditReport, target: string): AuditReport {
  const page = join(folder, target);
  return {
    ...report,
    findings: report.findings.filter(({ file }) => file === page),
    icons: report.icons.filter(({ file }) => file === page),
    unseen: report.unseen.filter((one) => one.target === page),
  };
}

/** Pages that are looked at in the same way are audited together: starting a browser takes longest. */
let inLight: AuditReport;
let inAll: AuditReport;
let unlit: AuditReport;
beforeAll(async () => {
  inLight = await audit(['site/contrast.html', 'site/modal.html'], { schemes: ['light'] });
  inAll = await audit(['site/forced.html', 'site/dark.html', 'site/resized.html']);
  unlit = await audit(['site/told.html', 'site/fenced.html'], { schemes: [] });
}, 60_000);

it('sees pages whole that are audited together, but for the one that is kept from something', () => {
  expect([inLight, inAll, unlit].flatMap(({ unseen }) => unseen)).toHaveLength(1);
});

/** Findings of a rule as what the icon is called. */
const found = ({ findings, icons }: AuditReport, rule: string) =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ icon }) => icons.find(({ key }) => key === icon)?.announced?.name);

it('reads contrast from what is seen, of icons that are needed', () => {
  const report = of(inLight, 'site/contrast.html');
  expect(found(report, 'icon-low-contrast').toSorted()).toEqual([
    'On a gradient',
    'Pale',
    'White on white',
  ]);
  const pale = report.findings.find(({ message }) => message.includes('1.6:1'));
  expect(pale?.message).toBe(
    'The icon has a contrast of 1.6:1 in light colours and needs 3:1. Give it a stronger colour, or change what is behind it.',
  );
  expect(report.unseen).toEqual([]);
});

it('finds what forced colours and the dark take away', () => {
  expect(found(of(inAll, 'site/forced.html'), 'icon-lost-in-forced-colours')).toEqual(['Black']);
  const dark = of(inAll, 'site/dark.html');
  expect(found(dark, 'icon-low-contrast')).toEqual(['Pale in the dark']);
  expect(dark.findings[0]!.message).toContain('in dark colours');
});

it('asks no contrast of what lies behind a modal dialog', () => {
  const report = of(inLight, 'site/modal.html');
  expect(found(report, 'icon-low-contrast')).toEqual(['In the dialog']);
});

it('leaves a page its size, and photographs what is far down by scrolling there', () => {
  const report = of(inAll, 'site/resized.html');
  expect(found(report, 'icon-low-contrast')).toEqual(['Drawn']);
  expect(report.findings).toHaveLength(1);
});

it('lists each icon with its safe picture, its library and what Chromium tells', () => {
  const { icons, unseen } = of(unlit, 'site/told.html');
  expect(unseen).toEqual([]);
  const told = icons.map(({ library, name, announced }) => [
    library,
    name,
    announced?.role,
    announced?.name,
    announced?.from,
  ]);
  expect(told.toSorted((a, b) => (a[3]! < b[3]! ? -1 : 1))).toEqual([
    ['Bootstrap Icons', 'clock', 'image', 'Clock', '<title>'],
    ['Lucide', 'x', 'button', 'Close', 'aria-label of the button'],
    [undefined, 'iframe svg', 'image', 'In a frame', 'aria-label'],
  ]);
  const clock = icons.find(({ name }) => name === 'clock')!.picture!;
  expect(clock).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" color="rgb(0, 0, 0)" width="24" height="24"><path d="M4 4h16v16"></path></svg>',
  );
});

it('asks nothing of another origin, and says so', async () => {
  const kept = of(unlit, 'site/fenced.html');
  expect(asked).toEqual([]);
  expect(kept.unseen).toEqual([
    {
      target: join(folder, 'site/fenced.html'),
      reason: expect.stringContaining(`It tried to load something from ${elsewhere}`),
    },
  ]);
  const ignored = await audit('site/fenced.html', { schemes: [], ignoreOrigins: [elsewhere] });
  expect([ignored.unseen, asked]).toEqual([[], []]);
  const free = await audit('site/fenced.html', { schemes: [], allowOrigins: [elsewhere] });
  expect([free.unseen, asked]).toEqual([[], ['/a.svg']]);
});

it('opens every story of a build, and calls none clean that fails', async () => {
  const done: string[] = [];
  const report = await audit('book', {
    schemes: [],
    onProgress: ({ page, all }: { page: string; all: number }) =>
      done.push(`${page.split('?')[1]} of ${all}`),
  });
  expect(done.toSorted()).toEqual(['id=bad of 3', 'id=broken of 3', 'id=good of 3']);
  const place = `${join(folder, 'book')}/iframe.html?id=`;
  expect(report.findings.map(({ rule, file }) => [rule, file])).toEqual([
    ['icon-named-after-file', `${place}bad`],
  ]);
  expect(report.unseen).toEqual([
    { target: `${place}broken`, reason: 'The story fails: It went wrong' },
  ]);
  expect(report.rules.map(({ id }) => id)).toEqual(pageRules.map(({ id }) => id).toSorted());
});

it('keeps to its limits, and leaves out rules that are off', async () => {
  const settings = { rules: { 'icon-named-after-file': 'off' } };
  const report = await audit('book', { schemes: [], limits: { pages: 2 }, settings });
  expect(report.findings).toEqual([]);
  expect(report.unseen.map(({ reason }) => reason)).toEqual([
    'It was skipped because of the limit of 2 pages.',
  ]);
});

it('says what is missing in a sentence', async () => {
  await expect(audit('nowhere')).rejects.toThrow(
    /nowhere is neither an address .* nor an existing folder or file/,
  );
  await expect(audit('site', { browser: join(folder, 'no-browser') })).rejects.toThrow(
    /The browser .*no-browser does not exist/,
  );
  const gone = await auditPages({
    targets: ['http://127.0.0.1:9/'],
    browser: await findChromium(),
    schemes: [],
  });
  expect(gone.unseen).toEqual([
    { target: 'http://127.0.0.1:9/', reason: expect.stringContaining('It could not be opened') },
  ]);
});
