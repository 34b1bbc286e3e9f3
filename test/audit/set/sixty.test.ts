import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Acceptance, AuditReport } from '../../../src/audit/types.ts';
import { auditIcons } from '../../../src/node/index.ts';
import { asTheyStood, errata, ICONS, shipped } from './as-it-was.ts';

/** What is meant to be so in our drawings, since the document says it: what our own audit accepts. */
const { audit } = JSON.parse(readFileSync('altglyph.config.json', 'utf8')) as {
  audit: { accept: Acceptance[] };
};

/** The same for what the drawings do not say themselves: which of them are mirrored. */
const mirrored = audit.accept
  .filter(({ rule }) => rule === 'direction-mirrored')
  .map((one) => ({ ...one, file: `${one.file.replace('dist/catalogue.json#', 'icons/')}.svg` }));

const settings = { accept: [...audit.accept, ...mirrored] };

/** What is found and not accepted, as rules with files. */
const open = ({ findings }: AuditReport) =>
  findings.filter(({ accepted }) => accepted === undefined).map(({ rule, file }) => [rule, file]);

describe('the document’s sixty with their words as they stood', async () => {
  const { findings } = await auditIcons({ icons: ICONS, entries: asTheyStood });
  const filesOf = (rule: string) =>
    findings.flatMap((one) =>
      one.rule === rule ? [one.file, ...(one.related ?? []).map(({ file }) => file)] : [],
    );

  it.each(errata)('has the erratum of %s found by %s', (name, rule) => {
    expect(filesOf(rule)).toContain(`${ICONS}/${name}.svg`);
  });

  it.each([
    ['Quote Mark', 'same-name', ['quote-open', 'quote-close']],
    ['Caret', 'same-name', ['caret', 'caret-right']],
    ['Email', 'same-name', ['email', 'share-email']],
    ['Comments', 'same-words', ['comments', 'comments-outline']],
    ['Camera', 'same-words', ['camera', 'gallery']],
    ['Facebook', 'same-words', ['facebook', 'share-facebook']],
    ['LinkedIn', 'same-words', ['linked-in', 'share-linked-in']],
  ])('has the group of %s found by %s', (_, rule, names) => {
    expect(filesOf(rule)).toEqual(
      expect.arrayContaining(names.map((name) => `${ICONS}/${name}.svg`)),
    );
  });

  it('has nothing else found', async () => {
    const report = await auditIcons({ icons: ICONS, entries: asTheyStood, settings });
    const others = open(report).filter(
      ([rule, file]) =>
        !errata.some(([name, id]) => id === rule && file === `${ICONS}/${name}.svg`),
    );
    // The erratum of share-twitter, whose title was that of another.
    expect(others).toEqual([['same-name', `${ICONS}/share-twitter.svg`]]);
  });

  it('says the same again', async () => {
    const again = await auditIcons({ icons: ICONS, entries: asTheyStood });
    expect(again.findings).toEqual(findings);
  });
});

it('has nothing left to say of what we ship but what is accepted', async () => {
  const report = await auditIcons({ icons: ICONS, entries: shipped, settings });
  expect([report.unseen, report.unused, open(report)]).toEqual([[], [], []]);
});
