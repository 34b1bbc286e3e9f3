/** Pages of well-known libraries: what is planted is found at its place, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPages, pageRules } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';
import { serve, type Served } from '../../src/audit/pages/server.ts';
import type { AuditReport } from '../../src/audit/types.ts';
import { openChromium } from '../browsers/chromium.js';
import type { Consumer } from '../package/consumer.js';
import { look, type Looks } from './look.js';
import { install, names, render, type Rendered } from './site.js';

let app: Consumer;
let folder: string;
let rendered: Record<string, Rendered>;
let report: AuditReport;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  app = await install();
  rendered = await render(app);
  folder = join(app.folder, 'site');
  report = await auditPages({
    targets: [folder],
    browser: await findChromium(),
    limits: { ms: 900_000, pageMs: 60_000 },
  });
  served = await serve(folder);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  app?.remove();
});

it('opens every page', () => {
  expect(report.unseen).toEqual([]);
});

describe.each(names)('%s', (name) => {
  let looks: Looks;
  beforeAll(async () => {
    const { library, error } = rendered[name]!;
    if (error) throw new Error(`The pages of ${name} could not be rendered: ${error}`);
    looks = await look(browser, { report, url: served.url, folder }, name, library);
  });

  it('has pages of at least twenty icons, in frames and in open shadow roots too', () => {
    const kinds = ['faults', 'clean', 'faults-in-shadow', 'clean-in-shadow', 'in-frames'];
    expect(Object.keys(looks.counts)).toEqual(
      expect.arrayContaining(kinds.map((kind) => `${kind}.html`)),
    );
    for (const kind of kinds) expect(looks.counts[`${kind}.html`], kind).toBeGreaterThan(20);
    expect(looks.counts['in-frames.html']).toBe(
      looks.counts['faults.html']! + looks.counts['clean.html']!,
    );
  });

  it('is found at fault where a fault is planted, and nowhere else', () => {
    expect(looks.findings).toEqual({});
  });

  it('is told as Chromium tells it', () => {
    expect(looks.told).toEqual({});
  });

  it('is known by its markup', () => {
    expect(looks.strangers).toEqual({});
  });
});

it('plants the fault of each rule in at least three libraries', () => {
  const planted = new Map(pageRules.map(({ id }) => [id, new Set<string>()]));
  for (const name of readdirSync(folder)) {
    const html = readFileSync(join(folder, name, 'faults.html'), 'utf8');
    for (const [, marks] of html.matchAll(/data-(?:finds|unsure)="([^"]*)"/g))
      for (const rule of marks!.split(' ')) planted.get(rule)!.add(name);
  }
  for (const [rule, libraries] of planted)
    expect([...libraries].length, rule).toBeGreaterThanOrEqual(3);
});
