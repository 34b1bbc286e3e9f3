import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { auditPages } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const square = (attributes: string, paint = 'fill="currentColor"') =>
  `<svg width="24" height="24" viewBox="0 0 24 24" ${attributes}><path ${paint} d="M0 0h24v24H0z"/></svg>`;
const named = (label: string) => `role="img" aria-label="${label}"`;

/** Audits a page with this body. */
async function audit(body: string) {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`,
  );
  const report = await auditPages({ targets: [file], browser: await findChromium() });
  expect(report.unseen).toEqual([]);
  return report;
}

/** Findings of a rule as what their icons are called. */
async function found(rule: string, body: string): Promise<(string | undefined)[]> {
  const { findings, icons } = await audit(body);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ icon }) => icons.find(({ key }) => key === icon)?.announced?.name);
}

it('looks at an icon where it is, in a frame with a border and padding', async () => {
  const inside = `<body style="margin: 0; line-height: 0">${square(`${named('Dark')} color="#000"`)}${square(`${named('Pale')} color="#ccc"`)}`;
  const frame = `<iframe title="Frame" style="border: 6px solid; padding: 9px" width="200" height="60" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;
  expect(await found('icon-low-contrast', frame)).toEqual(['Pale']);
});

it('tells icons apart that look alike in a shadow root', async () => {
  const { icons, findings } = await audit(
    `<div id="host"><template shadowrootmode="open">${square('')}${square('')}<p>${square('')}</p><p>${square('')}</p></template></div>`,
  );
  expect(icons.map(({ target }) => target!.join(' | ')).toSorted()).toEqual([
    '#host | p:nth-child(3) > svg',
    '#host | p:nth-child(4) > svg',
    '#host | svg:nth-child(1)',
    '#host | svg:nth-child(2)',
  ]);
  expect(new Set(findings.map(({ icon }) => icon)).size).toBe(4);
});

it('looks at a spinner as it is when it stands', async () => {
  const style = '<style>@keyframes blink { from, to { opacity: 0.1 } }</style>';
  const spinner = (rest: string) =>
    square(`${named(rest)} style="animation: blink 1s ${rest}" color="#000"`);
  expect(
    await found('icon-low-contrast', style + spinner('infinite') + spinner('forwards')),
  ).toEqual(['forwards']);
});

it('looks at an icon as it is after slow changes, its own and those of the page', async () => {
  const style = `<style>
    .itself { color: #000; transition: opacity 20s, fill 20s }
    .page, body { transition: all 20s }
    body { background: #fff }
    .page { color: #333 }
    @media (prefers-color-scheme: dark) { body { background: #111 } }
  </style>`;
  const body = style + square(`${named('Itself')} class="itself"`);
  // Half transparent, so that styles alone do not tell.
  const around = `<div class="page" style="opacity: 0.99">${square(named('Around'))}</div>`;
  expect(await found('icon-lost-in-forced-colours', body)).toEqual(['Itself']);
  expect(await found('icon-low-contrast', body + around)).toEqual(['Itself', 'Around']);
});

it('looks at both palettes of forced colours', async () => {
  const white = square(`${named('White')} color="#fff"`, 'fill="#fff"');
  const body = `${square(named('Black'), 'fill="#000"')} ${square(named('Follows'))}
    <p style="background: #222">${white}</p>`;
  const { findings } = await audit(body);
  expect(findings.map(({ message }) => message).toSorted()).toEqual(
    ['black', 'white'].map(
      (colour) =>
        `The icon cannot be seen in forced colours on ${colour}, although it can be seen otherwise. Draw it in currentColor, or set forced-color-adjust: auto on the svg.`,
    ),
  );
});

it('says what helps where the icon is an image', async () => {
  const svg = encodeURIComponent(square('xmlns="http://www.w3.org/2000/svg"'));
  const { findings } = await audit(
    `<img alt="Paid" width="24" height="24" src="data:image/svg+xml,${svg}">`,
  );
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'icon-lost-in-forced-colours',
      'The icon cannot be seen in forced colours on black, although it can be seen otherwise. An image keeps its own colours, so draw it inline in currentColor, or as a CSS mask on a background of ButtonText.',
    ],
  ]);
});

it('calls a blank name none', async () => {
  const svg = encodeURIComponent(square('xmlns="http://www.w3.org/2000/svg"'));
  const { icons } = await audit(
    `<img alt=" " width="24" height="24" src="data:image/svg+xml,${svg}">`,
  );
  expect(icons.map(({ announced }) => announced)).toEqual([
    { role: 'image', name: '', description: '', from: 'nothing' },
  ]);
});

it('passes and fails nothing that could not be loaded, and says so once', async () => {
  const svg = encodeURIComponent(square('xmlns="http://www.w3.org/2000/svg"'));
  const image = (rest: string) => `<img width="24" height="24" ${rest}>`;
  const use = (rest: string) =>
    `<svg width="24" height="24" fill="currentColor" role="img" ${rest}/></svg>`;
  writeFileSync(
    join(folder, 'here.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="there" viewBox="0 0 24 24"><path d="M4 4h16v9H4z"/></symbol></svg>',
  );
  const { findings } = await audit(
    `<svg style="display: none"><symbol id="there" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></symbol></svg>
     ${image(`alt="There" style="background: #fff" src="data:image/svg+xml,${svg}"`)}
     ${image('alt="Gone" src="gone.svg"')}
     <button>${image('alt="" src="hidden.svg"')} Send</button>
     ${image(`alt="Torn" src="data:image/svg+xml,<svg ${'x'.repeat(99)}"`)}
     ${use('aria-label="Used"><use href="#there"')}
     ${use('aria-label="In a file"><use href="here.svg#there"')}
     ${use('aria-label="Elsewhere"><use href="sprite.svg#there"')}
     <div style="height: 9000px"></div>
     ${image('alt="Far down" loading="lazy" src="lazy.svg"')}`,
  );
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

/** What is behind has to be photographed. */
const onGradient = (content: string) =>
  `<div style="background: linear-gradient(#eee, #fff)">${content}</div>`;

it('looks at what a part of the page has to be scrolled for', async () => {
  const list = Array.from({ length: 8 }, (_, at) =>
    square(`${named(at === 6 ? 'Pale' : 'Dark')} color="${at === 6 ? '#ddd' : '#333'}"`),
  ).join('<br><br>');
  const panel = `<div style="height: 90px; overflow: auto" tabindex="0">${onGradient(list)}</div>`;
  expect(await found('icon-low-contrast', panel)).toEqual(['Pale']);
});

it('says so when a page has more places than are looked at', async () => {
  const part = (at: number) =>
    `<div style="height: 1500px">${onGradient(square(`${named(`Part ${at}`)} color="#333"`))}</div>`;
  const { findings, icons } = await audit(Array.from({ length: 15 }, (_, at) => part(at)).join(''));
  const contrasts = findings.filter(({ rule }) => rule === 'icon-low-contrast');
  expect(
    contrasts.map(({ outcome, message, icon }) => [
      outcome,
      message.split(':')[0],
      icons.find(({ key }) => key === icon)?.announced?.name,
    ]),
  ).toEqual([['unsure', 'This icon and 2 more were not checked', 'Part 12']]);
});
