/** Icons of a built catalogue: each has a place of its own, though all are in one file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, describe, expect, it } from 'vitest';
import { sarif, terminal } from '../../../src/audit/report/index.ts';
import type { AuditSettings } from '../../../src/audit/settings.ts';
import { auditIcons } from '../../../src/node/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'altglyph-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const icons = [
  { name: 'caret-right', title: 'Caret', description: 'To the right.', mirrored: true },
  { name: 'next', title: 'Next', description: 'To the right.', mirrored: true },
  { name: 'nav/caret', title: 'Caret', description: 'Down.', mirrored: false },
];
const text = JSON.stringify({ icons }, null, 2);
writeFileSync(join(folder, 'catalogue.json'), text);
const file = relative('', join(folder, 'catalogue.json')).replaceAll('\\', '/');
const audit = (settings: AuditSettings = {}) => auditIcons({ icons: file, settings });

describe('an icon of a catalogue', () => {
  it('is named by the place of each finding, and by the places that belong to it', async () => {
    const report = await audit();
    expect(report.findings.map(({ rule, file: place, line }) => [rule, place, line])).toEqual([
      ['direction-mirrored', `${file}#caret-right`, 4],
      ['direction-mirrored', `${file}#next`, 10],
      ['same-name', `${file}#nav/caret`, 16],
    ]);
    const [, , same] = report.findings;
    expect(same!.message).toContain(`${file}#caret-right`);
    expect(same!.related).toEqual([{ file: `${file}#caret-right` }]);
    expect(report.icons.map(({ key }) => key)).toContain(same!.icon);
    expect(new Set(report.icons.map(({ key }) => key)).size).toBe(icons.length);
  });

  it('is accepted by its place, or with its whole catalogue', async () => {
    const rule = 'direction-mirrored';
    const reason = 'It is drawn so.';
    const accepted = async (place: string) => {
      const { findings, unused } = await audit({ accept: [{ rule, file: place, reason }] });
      return [findings.filter((one) => one.accepted !== undefined).length, unused.length];
    };
    expect(await accepted(`${file}#next`)).toEqual([1, 0]);
    expect(await accepted(`${file}#{next,caret-right}`)).toEqual([2, 0]);
    expect(await accepted(file)).toEqual([2, 0]);
    expect(await accepted(`${file}#nav/caret`)).toEqual([0, 1]);
    expect(await accepted(`${file}#gone`)).toEqual([0, 1]);
    expect(await accepted('elsewhere/catalogue.json#next')).toEqual([0, 0]);
  });

  it('is found by code scanning in the file, on its line', async () => {
    const [run] = (JSON.parse(sarif(await audit())) as Log).runs;
    const same = run!.results!.find(({ ruleId }) => ruleId === 'same-name')!;
    const [{ physicalLocation, logicalLocations } = {}] = same.locations!;
    expect(physicalLocation!.artifactLocation!.uri).toMatch(/catalogue\.json$/);
    expect(physicalLocation!.region).toEqual({ startLine: 16 });
    expect(logicalLocations).toEqual([{ fullyQualifiedName: `${file}#nav/caret`, kind: 'object' }]);
    expect(same.relatedLocations![0]).toMatchObject({
      message: { text: `${file}#caret-right` },
      logicalLocations: [{ fullyQualifiedName: `${file}#caret-right` }],
    });
  });

  it('is shown on a terminal with its line', async () => {
    const sourceOf = (path: string) => (path === file ? text : undefined);
    expect(terminal(await audit(), { sourceOf })).toContain('16 | "name": "nav/caret",');
  });

  it('has no line where the catalogue is written on one', async () => {
    writeFileSync(join(folder, 'small.json'), JSON.stringify({ icons }));
    const { findings } = await auditIcons({ icons: join(folder, 'small.json') });
    expect(findings.map(({ line }) => line)).toEqual([undefined, undefined, undefined]);
  });
});
