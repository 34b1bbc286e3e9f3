import { describe, expect, it } from 'vitest';
import { auditIcons } from '../../../src/node/index.ts';
import { asTheyStood, errata, ICONS, shipped } from './as-it-was.ts';

/** Rules that say something of the sixty that is meant to be so, since the document says it. */
const INTENDED = [
  'direction-mirrored',
  'same-name',
  'same-words',
  'similar-picture',
  'title-says-icon',
];

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

  it('has nothing else found', () => {
    const others = findings.filter(
      ({ rule, file }) =>
        !INTENDED.includes(rule) &&
        !errata.some(([name, id]) => id === rule && file === `${ICONS}/${name}.svg`),
    );
    expect(others).toEqual([]);
  });

  it('says the same again', async () => {
    const again = await auditIcons({ icons: ICONS, entries: asTheyStood });
    expect(again.findings).toEqual(findings);
  });
});

it('has nothing left to say of what we ship but what is accepted', async () => {
  const { findings, unseen } = await auditIcons({ icons: ICONS, entries: shipped });
  expect(unseen).toEqual([]);
  expect(findings.filter(({ rule }) => !INTENDED.includes(rule))).toEqual([]);
});
