/** The article, audited as anybody's page would be: as it was with a sprite, and as it is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditPages } from 'altglyph/pages';
import { findChromium } from '../../scripts/browser.ts';
import { ICON_COUNT } from '../support/count.ts';
import { pages } from '../browsers/text-pages.tsx';
import { serveSite } from './site.ts';

test('as it was, the spill and the leak are found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'altglyph-was-'));
  try {
    await writeFile(join(folder, 'article.html'), pages['as it was']);
    const { findings, unseen } = await auditPages({
      targets: [folder],
      browser: await findChromium(),
      schemes: [],
    });
    const of = (rule: string) => findings.filter((finding) => finding.rule === rule);
    expect(unseen).toEqual([]);
    expect(of('symbol-words-leak')).toHaveLength(ICON_COUNT);
    expect(of('words-in-page-text').map(({ message }) => message)).toEqual([
      expect.stringContaining(`${2 * ICON_COUNT} in all`),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('as it is, nothing is found', async () => {
  const site = await serveSite('article-site');
  try {
    const { findings, unseen, icons } = await auditPages({
      targets: [site.url],
      browser: await findChromium(),
    });
    expect(icons.length).toBeGreaterThan(30);
    expect(unseen).toEqual([]);
    expect(findings.map(({ rule, target, message }) => [rule, target?.join(' '), message])).toEqual(
      [],
    );
  } finally {
    await site.close();
  }
});
