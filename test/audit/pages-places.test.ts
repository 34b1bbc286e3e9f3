import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPages } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';
import type { AuditReport } from '../../src/audit/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const square = (attributes: string, paint = 'fill="currentColor"') =>
  `<svg width="24" height="24" viewBox="0 0 24 24" ${attributes}><path ${paint} d="M0 0h24v24H0z"/></svg>`;
const named = (label: string) => `role="img" aria-label="${label}"`;

const image = encodeURIComponent(square('xmlns="http://www.w3.org/2000/svg"'));

/** What is behind has to be photographed. */
const onGradient = (content: string) =>
  `<div style="background: linear-gradient(#eee, #fff)">${content}</div>`;

const inFrame = `<body style="margin: 0; line-height: 0">${square(`${named('Dark')} color="#000"`)}${square(`${named('Pale')} color="#ccc"`)}`;

const spinner = (rest: string) =>
  square(`${named(rest)} style="animation: blink 1s ${rest}" color="#000"`);

const img = (rest: string) => `<img width="24" height="24" ${rest}>`;
const use = (rest: string) =>
  `<svg width="24" height="24" fill="currentColor" role="img" ${rest}/></svg>`;

/** Each has one thing to tell. All are audited together, since starting a browser takes longest. */
const PAGES = {
  frame: `<iframe title="Frame" style="border: 6px solid; padding: 9px" width="200" height="60" srcdoc="${inFrame.replaceAll('"', '&quot;')}"></iframe>`,
  shadow: `<div id="host"><template shadowrootmode="open">${square('')}${square('')}<p>${square('')}</p><p>${square('')}</p></template></div>`,
  spinners: `<style>@keyframes blink { from, to { opacity: 0.1 } }</style>${spinner('infinite')}${spinner('forwards')}`,
  // Half transparent around the second, so that styles alone do not tell.
  slow: `<style>
      .itself { color: #000; transition: opacity 20s, fill 20s }
      .page, body { transition: all 20s }
      body { background: #fff }
      .page { color: #333 }
      @media (prefers-color-scheme: dark) { body { background: #111 } }
    </style>
    ${square(`${named('Itself')} class="itself"`)}
    <div class="page" style="opacity: 0.99">${square(named('Around'))}</div>`,
  palettes: `${square(named('Black'), 'fill="#000"')} ${square(named('Follows'))}
    <p style="background: #222">${square(`${named('White')} color="#fff"`, 'fill="#fff"')}</p>`,
  image: img(`alt="Paid" src="data:image/svg+xml,${image}"`),
  blank: img(`alt=" " src="data:image/svg+xml,${image}"`),
  missing: `<svg style="display: none"><symbol id="there" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></symbol></svg>
    ${img(`alt="There" style="background: #fff" src="data:image/svg+xml,${image}"`)}
    ${img('alt="Gone" src="gone.svg"')}
    <button>${img('alt="" src="hidden.svg"')} Send</button>
    ${img(`alt="Torn" src="data:image/svg+xml,<svg ${'x'.repeat(99)}"`)}
    ${use('aria-label="Used"><use href="#there"')}
    ${use('aria-label="In a file"><use href="here.svg#there"')}
    ${use('aria-label="Elsewhere"><use href="sprite.svg#there"')}
    <div style="height: 9000px"></div>
    ${img('alt="Far down" loading="lazy" src="lazy.svg"')}`,
  panel: `<div style="height: 90px; overflow: auto" tabindex="0">${onGradient(
    Array.from({ length: 8 }, (_, at) =>
      square(`${named(at === 6 ? 'Pale' : 'Dark')} color="${at === 6 ? '#ddd' : '#333'}"`),
    ).join('<br><br>'),
  )}</div>`,
  long: Array.from(
    { length: 15 },
    (_, at) =>
      `<div style="height: 1500px">${onGradient(square(`${named(`Part ${at}`)} color="#333"`))}</div>`,
  ).join(''),
};
type Page = keyof typeof PAGES;

let report: AuditReport;
beforeAll(async () => {
  for (const [name, body] of Object.entries(PAGES))
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`,
    );
  writeFileSync(
    join(folder, 'here.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="there" viewBox="0 0 24 24"><path d="M4 4h16v9H4z"/></symbol></svg>',
  );
  report = await auditPages({ targets: [folder], browser: await findChromium() });
}, 60_000);

/** What the report has of a page. */
function of(page: Page) {
  const isOfPage = ({ file }: { file?: string }) => file === join(folder, `${page}.html`);
  return { findings: report.findings.filter(isOfPage), icons: report.icons.filter(isOfPage) };
}

/** Findings of a rule as what their icons are called. */
function found(rule: string, page: Page): (string | undefined)[] {
  const { findings, icons } = of(page);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ icon }) => icons.find(({ key }) => key === icon)?.announced?.name);
}

it('opens every page', () => {
  expect(report.unseen).toEqual([]);
});

it('looks at an icon where it is, in a frame with a border and padding', () => {
  expect(found('icon-low-contrast', 'frame')).toEqual(['Pale']);
});

it('tells icons apart that look alike in a shadow root', () => {
  const { icons, findings } = of('shadow');
  expect(icons.map(({ target }) => target!.join(' | ')).toSorted()).toEqual([
    '#host | p:nth-child(3) > svg',
    '#host | p:nth-child(4) > svg',
    '#host | svg:nth-child(1)',
    '#host | svg:nth-child(2)',
  ]);
  expect(new Set(findings.map(({ icon }) => icon)).size).toBe(4);
});

it('looks at a spinner as it is when it stands', () => {
  expect(found('icon-low-contrast', 'spinners')).toEqual(['forwards']);
});

it('looks at an icon as it is after slow changes, its own and those of the page', () => {
  expect(found('icon-lost-in-forced-colours', 'slow')).toEqual(['Itself']);
  expect(found('icon-low-contrast', 'slow')).toEqual(['Itself', 'Around']);
});

it('looks at both palettes of forced colours', () => {
  expect(
    of('palettes')
      .findings.map(({ message }) => message)
      .toSorted(),
  ).toEqual(
    ['black', 'white'].map(
      (colour) =>
        `The icon cannot be seen in forced colours on ${colour}, although it can be seen otherwise. Draw it in currentColor, or set forced-color-adjust: auto on the svg.`,
    ),
  );
});

it('says what helps where the icon is an image', () => {
  expect(of('image').findings.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'icon-lost-in-forced-colours',
      'The icon cannot be seen in forced colours on black, although it can be seen otherwise. An image keeps its own colours, so draw it inline in currentColor, or as a CSS mask on a background of ButtonText.',
    ],
  ]);
});

it('calls a blank name none', () => {
  expect(of('blank').icons.map(({ announced }) => announced)).toEqual([
    { role: 'image', name: '', description: '', from: 'nothing' },
  ]);
});

it('passes and fails nothing that could not be loaded, and says so once', () => {
  const { findings } = of('missing');
  const unsure = findings.filter(({ outcome }) => outcome === 'unsure');
  expect(unsure.map(({ rule, message }) => `${rule}: ${message}`).toSorted()).toEqual([
    'icon-lost-in-forced-colours: The icon could not be seen: its image `hidden.svg` was not loaded. Check the address.',
    'icon-low-contrast: The icon could not be seen: `sprite.svg#there`, which it uses, was not found. Check the address.',
    'icon-low-contrast: The icon could not be seen: its image `data:image/svg+xml,<svg xxxxxxxxxxxxxxxxxxxxx…` was not loaded. Check the address.',
    'icon-low-contrast: The icon could not be seen: its image `gone.svg` was not loaded. Check the address.',
    'icon-low-contrast: The icon could not be seen: its image `lazy.svg` was not loaded. Check the address.',
  ]);
  expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)).toEqual([
    'icon-lost-in-forced-colours',
  ]);
});

it('looks at what a part of the page has to be scrolled for', () => {
  expect(found('icon-low-contrast', 'panel')).toEqual(['Pale']);
});

it('says so when a page has more places than are looked at', () => {
  const { findings, icons } = of('long');
  const contrasts = findings.filter(({ rule }) => rule === 'icon-low-contrast');
  expect(
    contrasts.map(({ outcome, message, icon }) => [
      outcome,
      message.split(':')[0],
      icons.find(({ key }) => key === icon)?.announced?.name,
    ]),
  ).toEqual([['unsure', 'This icon and 2 more were not checked', 'Part 12']]);
});
