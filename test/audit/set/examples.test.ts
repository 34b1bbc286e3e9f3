import { afterAll, expect, it } from 'vitest';
import type { Entry } from '../../../src/compiler/index.ts';
import { setRules } from '../../../src/audit/set/index.ts';
import { closePictures, judge } from './compiled.ts';

afterAll(closePictures);

/** What the examples’ words stand beside: an icon that is mirrored, and one that has words. */
const entriesFor = (rule: string): Record<string, Entry> =>
  rule === 'direction-mirrored'
    ? { mirrored: { mirrored: true } }
    : rule === 'words-unmatched'
      ? { calendar: { title: 'Calendar' } }
      : {};

it('has nothing to say of an ordinary set', async () => {
  const found = await judge('<svg xmlns="http://www.w3.org/2000/svg"');
  expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['not-compiled example-0.svg']);
});

it.each(setRules)('$id finds its bad example and not its good one', async ({ id, bad, good }) => {
  const entries = entriesFor(id);
  const found = await judge(bad, entries);
  expect(found.map(({ rule }) => rule)).toContain(id);
  const better = await judge(good, entries);
  expect(better.map(({ rule }) => rule)).not.toContain(id);
});

it.each(setRules)('$id says what is wrong in one sentence and more', ({ title, help }) => {
  expect(title).toMatch(/^[A-Z“].*[^.]$/);
  expect(help).toMatch(/^[A-Z“].*\.$/);
});

/** Stripes of three colours from left to right. */
const flag = (name: string, colours: readonly string[]) =>
  `<!-- ${name}.svg -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>${name}</title>${colours
    .map(
      (colour, at) =>
        `<path fill="${colour}" d="M${8 * at} 4h${at === 2 ? 12 : 8}v16H${8 * at}z"/>`,
    )
    .join('')}</svg>`;

it('tells pictures apart that have red and green the other way round', async () => {
  const found = await judge(
    [
      flag('mali', ['#14b53a', '#fcd116', '#ce1126']),
      flag('guinea', ['#ce1126', '#fcd116', '#009460']),
    ].join('\n'),
  );
  expect(found.map(({ rule }) => rule)).not.toContain('similar-picture');
  expect(found.map(({ rule }) => rule)).not.toContain('same-picture');
});

it('leaves it open whether what fills its box is cut off on purpose', async () => {
  const found = await judge(
    flag('full', ['#14b53a', '#fcd116', '#ce1126']).replaceAll('4h', '0h').replaceAll('v16', 'v24'),
  );
  expect(found).toContainEqual(
    expect.objectContaining({ rule: 'outside-view-box', outcome: 'unsure' }),
  );
});
