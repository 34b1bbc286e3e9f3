/** The examples that the guide shows for each rule about pages, as pages of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPages, pageRules } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.js';
import type { AuditReport } from '../../src/audit/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-examples-'));

/** What an example leaves out. Three of the guide's pictures are characters. */
const left: Readonly<Record<string, string>> = {
  '★': '<path d="M12 3l3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z"/>',
  '♥': '<path d="M12 21L3 12V6l5-2 4 4 4-4 5 2v6z"/>',
  '✓': '<path d="M4 12l3-3 4 4 8-9 3 3-11 12z"/>',
  '…': '<path d="M5 3h14v18H5z"/>',
};
const inside: Readonly<Record<string, string>> = {
  linearGradient: '<stop stop-color="#333"/>',
  mask: '<path fill="#fff" d="M0 0h24v24H0z"/>',
};

/** An example as a page: with drawings where it has dots, and a size and a box for them. */
function pageOf(example: string): string {
  const [, attributes = '', rest = ''] = /^(?:<html( [^>]+)>)?(.*)$/s.exec(example)!;
  const body = rest
    .replace(/ (on white|in forced colours .*)$/, '')
    .replace(
      /(<(linearGradient|mask) [^>]*>)…/g,
      (_, tag: string, name: string) => tag + inside[name],
    )
    .replace(/<path (fill|mask)=/g, '<path d="M5 3h14v18H5z" $1=')
    .replace(/[★♥✓…]/g, (character) => left[character]!)
    .replace(/<svg(?![^>]* width)/g, '<svg width="24" height="24"')
    .replace(/<svg(?![^>]* fill)/g, '<svg fill="currentColor"')
    .replace(/<svg/g, '<svg viewBox="0 0 24 24"');
  return `<!doctype html><html lang="en"${attributes}><head><title>Page</title></head><body><main>${body}</main></body></html>`;
}

let report: AuditReport;

beforeAll(async () => {
  for (const { id, bad, good } of pageRules)
    for (const [kind, example] of Object.entries({ bad, good })) {
      mkdirSync(join(folder, id), { recursive: true });
      writeFileSync(join(folder, id, `${kind}.html`), pageOf(example));
    }
  report = await auditPages({
    targets: [folder],
    browser: await findChromium(),
    schemes: ['light', 'forced'],
  });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every page was seen', () => {
  expect(report.unseen).toEqual([]);
});

it.each(pageRules)('$id finds its bad example and has nothing to say of its good one', ({ id }) => {
  const rulesOf = (kind: string) =>
    report.findings
      .filter(({ file }) => file.endsWith(`${id}/${kind}.html`))
      .map(({ rule }) => rule);
  expect(rulesOf('bad')).toContain(id);
  expect(rulesOf('good')).toEqual([]);
});
