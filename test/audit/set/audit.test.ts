import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditIcons } from '../../../src/node/index.ts';
import * as rasterise from '../../../src/node/rasterise.ts';

const top = mkdtempSync(join(tmpdir(), 'altglyph-audit-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  vi.restoreAllMocks();
  count += 1;
  folder = join(top, String(count));
  mkdirSync(folder);
});

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const svg = (inside: string, root = 'viewBox="0 0 24 24" fill="currentColor"') =>
  `<svg ${NS} ${root}>${inside}</svg>`;

const rulesIn = ({ findings }: { findings: readonly { rule: string; outcome: string }[] }) =>
  findings.map(({ rule, outcome }) => (outcome === 'unsure' ? `${rule}?` : rule));

describe('what is looked at', () => {
  it('is a folder, with words in the files', async () => {
    write('close.svg', svg('<title>Close icon</title>\n<path d="M4 4h16v16H4z"/>'));
    const report = await auditIcons({ icons: folder });
    expect(report).toMatchObject({ version: 1, kind: 'set', targets: [folder], unseen: [] });
    expect(rulesIn(report)).toEqual(['title-says-icon']);
    expect(report.findings[0]).toMatchObject({ severity: 'warning', line: 1 });
    expect(report.icons).toMatchObject([
      { name: 'close', announced: { role: 'img', name: 'Close icon', from: '<title>' } },
    ]);
    expect(report.icons[0]!.picture).toMatch(/^<svg [^>]*><path /);
    expect(report.findings[0]!.icon).toBe(report.icons[0]!.key);
  });

  it('is the words beside the files, and those that belong to none', async () => {
    write('close.svg', svg('<title>Close</title><path d="M4 4h16v16H4z"/>'));
    const entries = { close: { title: 'Close icon' }, gone: { title: 'Gone' } };
    const report = await auditIcons({ icons: folder, entries, entriesFile: 'words.json' });
    expect(rulesIn(report).toSorted()).toEqual(['title-says-icon', 'words-unmatched']);
    expect(report.findings.find(({ rule }) => rule === 'words-unmatched')).toMatchObject({
      file: 'words.json',
      severity: 'warning',
    });
  });

  it('is a file’s name where it gives the title', async () => {
    write('arrow-left.svg', svg('<path d="M4 4h16v16H4z"/>'));
    expect(rulesIn(await auditIcons({ icons: folder }))).toEqual(['no-title']);
    expect(rulesIn(await auditIcons({ icons: folder, names: true }))).toEqual([]);
  });

  it('is a built catalogue, of which only words are judged', async () => {
    const icons = [
      { name: 'a', title: 'Close icon', mirrored: false },
      { name: 'b', title: 'Next', description: 'To the right.', mirrored: true },
    ];
    write('catalogue.json', JSON.stringify({ icons }));
    const report = await auditIcons({ icons: join(folder, 'catalogue.json') });
    expect(rulesIn(report).toSorted()).toEqual([
      'direction-mirrored',
      'no-description',
      'title-says-icon',
    ]);
    expect(new Set(report.rules.map(({ group }) => group))).toEqual(new Set(['words']));
    expect(report.unseen).toEqual([]);
  });

  it.each([
    ['nowhere', 'nowhere'],
    ['an empty folder', ''],
  ])('is not %s, and the report says so', async (_, name) => {
    const report = await auditIcons({ icons: join(folder, name) });
    expect(report.unseen).toHaveLength(1);
    expect(report.findings).toEqual([]);
  });

  it('is no catalogue of another kind', async () => {
    write('x.json', '{"icons": 3}');
    write('y.json', '{"ico');
    const report = await auditIcons({ icons: [join(folder, 'x.json'), join(folder, 'y.json')] });
    expect(report.unseen.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Not a built catalogue/),
      expect.stringMatching(/^Not a built catalogue/),
    ]);
  });
});

describe('what is refused', () => {
  it('is told in the compiler’s words, and what is left is judged', async () => {
    write(
      'a.svg',
      svg('<title>Close icon</title><script>alert(1)</script><path d="M4 4h16v16z"/>'),
    );
    write('b.svg', svg('<title>Broken<path'));
    write('c.svg', Buffer.from([0xff, 0xfe, 0x3c, 0x00]) as unknown as string);
    const report = await auditIcons({ icons: folder });
    expect(rulesIn(report)).toEqual(['not-compiled', 'title-says-icon', 'unsafe-content']);
    expect(report.unseen.map(({ target }) => target)).toEqual([expect.stringMatching(/c\.svg$/)]);
    expect(JSON.stringify(report.icons)).not.toContain('alert');
  });

  it('never gets into a picture, whatever a file holds', async () => {
    const report = await auditIcons({ icons: 'test/fixtures/hostile' });
    expect(report.icons.length).toBeGreaterThan(60);
    const pictures = report.icons.map(({ picture = '' }) => picture).join('\n');
    expect(pictures).not.toMatch(
      /<script|<foreignObject|javascript:|(?:href="|url\()\s*["']?https?:/i,
    );
    expect(rulesIn(report)).toContain('unsafe-content');
  });
});

describe('pictures', () => {
  const square = '<title>Box</title><path d="M4 4h16v16H4z"/>';

  it('are compared, also where they come as shapes with a custom property', async () => {
    write('a.svg', svg(square));
    write('b.svg', svg('<title>Case</title><rect x="4" y="4" width="16" height="16"/>'));
    write('c.svg', svg('<title>Crate</title><path fill="var(--x, #808080)" d="M20 4v16H4V4z"/>'));
    const report = await auditIcons({ icons: folder });
    const same = report.findings.filter(({ rule }) => rule === 'same-picture');
    expect(same.map(({ file, related = [] }) => [file.at(-5), related.length])).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('are not compared without a rasteriser, and the report says what to install', async () => {
    vi.spyOn(rasterise, 'findRasteriser').mockReturnValue(undefined);
    write('a.svg', svg(square));
    write('b.svg', svg('<title>Case</title><rect x="4" y="4" width="16" height="16"/>'));
    const report = await auditIcons({ icons: folder });
    expect(report.unseen).toMatchObject([
      { reason: expect.stringContaining('npm install --save-dev @resvg/resvg-js') },
    ]);
    expect(rulesIn(report)).toEqual([]);
    expect(report.rules.map(({ id }) => id)).not.toContain('same-picture');
    const without = await auditIcons({ icons: folder, pictures: false });
    expect(without.unseen).toEqual([]);
  });

  it('are not compared where the rasteriser does not start', async () => {
    write('broken.cjs', 'throw new Error("no binding");');
    vi.spyOn(rasterise, 'findRasteriser').mockReturnValue(join(folder, 'broken.cjs'));
    write('a.svg', svg(square));
    const report = await auditIcons({ icons: folder });
    expect(report.unseen).toMatchObject([{ reason: expect.stringContaining('does not start') }]);
    expect(rulesIn(report)).toEqual([]);
  });

  it('are unsure for the one drawing that ends the rasteriser, and for no other', async () => {
    write(
      'fake.cjs',
      `exports.Resvg = class { constructor(svg) { this.svg = svg; } render() {
        if (this.svg.includes('123')) process.abort();
        if (this.svg.includes('77')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        return { width: 96, height: 96, pixels: Buffer.alloc(4 * 96 * 96, 200) }; } };`,
    );
    const drawn = new rasterise.Rasteriser(join(folder, 'fake.cjs'), 3000);
    const sizes = await Promise.all(
      ['a', '123', 'b', 'c', '123', '77', 'd'].map(async (text) => (await drawn.draw(text))?.width),
    );
    drawn.close();
    expect(sizes).toEqual([96, undefined, 96, 96, undefined, undefined, 96]);
  });

  it('are given up once too many drawings have ended the rasteriser', async () => {
    write(
      'fake.cjs',
      `exports.Resvg = class { constructor(svg) { this.svg = svg; } render() {
        if (this.svg !== 'good') process.abort();
        return { width: 1, height: 1, pixels: Buffer.alloc(4) }; } };`,
    );
    const drawn = new rasterise.Rasteriser(join(folder, 'fake.cjs'));
    const all = ['good', ...Array.from({ length: 40 }, () => 'bad'), 'good'];
    const made = await Promise.all(all.map((text) => drawn.draw(text)));
    drawn.close();
    expect(made.map((one) => one !== undefined)).toEqual(all.map((_, at) => at === 0));
  });
});

describe('settings', () => {
  it('set levels, and accept findings with a reason', async () => {
    write('a.svg', svg('<title>Close icon</title><path d="M4 4h16v16H4z"/>'));
    write('b.svg', svg('<circle cx="12" cy="12" r="8"/>'));
    const { icons } = await auditIcons({ icons: folder });
    const { file } = icons.find(({ name }) => name === 'a')!;
    const accept = [{ rule: 'title-says-icon', file, reason: 'The brand says so.' }];
    const rules = { 'no-title': 'off' } as const;
    const report = await auditIcons({ icons: folder, settings: { accept, rules } });
    expect(report.findings).toMatchObject([{ accepted: 'The brand says so.' }]);
    expect(report.rules.map(({ id }) => id)).not.toContain('no-title');
    expect(report.unused).toEqual([]);
  });

  it('do not change what is found, or in which order', async () => {
    write('b.svg', svg('<title>Close icon</title><path d="M4 4h16v16H4z"/>'));
    write('a.svg', svg('<title>Close icon</title><path d="M4 4h16v16z"/>'));
    const [one, two] = [await auditIcons({ icons: folder }), await auditIcons({ icons: folder })];
    expect(two.findings).toEqual(one.findings);
  });

  it('tell how far it is', async () => {
    for (let at = 0; at < 30; at += 1) write(`i${at}.svg`, svg(`<path d="M4 4h${at + 1}v9z"/>`));
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => told.push([done, total]);
    await auditIcons({ icons: folder, pictures: false, onProgress });
    expect(told).toEqual([
      [24, 30],
      [30, 30],
    ]);
  });
});
