/** What a caller says of its icons, as it may come from any JSON. */
import { expect, test } from 'vitest';
import { compileIcon, compileSet, type SetOptions } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const sources = [{ file: 'a.svg', text: svg('<path d="M0 0h9v9z"/>') }];
const told = (entry: unknown) =>
  compileSet(sources, {
    entries: { a: entry } as SetOptions['entries'],
    entriesFile: 'words.json',
  });

test.each([
  [{ title: 5 }, 'In the entry “a”, `title` must be text. Correct it, or leave it out.'],
  [
    { description: ['x'] },
    'In the entry “a”, `description` must be text. Correct it, or leave it out.',
  ],
  [
    { mirrored: 'yes' },
    'In the entry “a”, `mirrored` must be true or false. Correct it, or leave it out.',
  ],
  [{ tags: [1] }, 'In the entry “a”, `tags` must be a list of text. Correct it, or leave it out.'],
])('%j is told, and the drawing’s own words stand', (entry, message) => {
  const { findings, icons } = told(entry);
  expect(findings).toEqual([
    { rule: 'entry-malformed', severity: 'error', file: 'words.json', message },
  ]);
  expect(icons).toMatchObject([{ title: 'Title', description: 'Description.', mirrored: false }]);
});

test.each([null, 5, 'text', []])('an entry that is %j says nothing', (entry) => {
  const { findings, icons } = told(entry);
  expect(findings).toEqual([]);
  expect(icons).toMatchObject([{ title: 'Title' }]);
});

test('half a pair of a character is lost, wherever it comes from', () => {
  expect(told({ title: 'A\uD800B' }).icons).toMatchObject([{ title: 'A\uFFFDB' }]);
  const text = svg('<path d="M0 0h9v9z"/>').replace('Title', 'A\uDC00B');
  const { icon, findings } = compileIcon({ file: 'a.svg', text });
  expect(icon?.title).toBe('A\uFFFDB');
  expect(findings.map(({ rule }) => rule)).toEqual(['lost-characters']);
});

test('an entity cannot come to a character that XML does not know', () => {
  const text = `<!DOCTYPE svg [<!ENTITY e "a&#0;&#x1;&#xD800;&#xFFFF;&#65;">]>${svg('<text y="5">&e;</text>')}`;
  const { code = '' } = compileIcon({ file: 'a.svg', text });
  expect(code).toContain('a&#0;&#x1;&#xD800;&#xFFFF;A');
});

test('gradients in a long chain count for each shape that they paint', () => {
  const chain = (length: number) =>
    svg(
      Array.from(
        { length },
        (_, at) =>
          `<linearGradient id="g${at}"${at + 1 < length ? ` href="#g${at + 1}"` : ''}><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#g${at})" d="M${at} 0h9v9z"/>`,
      ).join(''),
    );
  const rules = (length: number) =>
    compileIcon({ file: 'a.svg', text: chain(length) }).findings.map(({ rule }) => rule);
  expect(rules(100)).toEqual([]);
  expect(rules(1_000)).toEqual(['too-many-copies']);
});

test.each([
  ['a style', `<path style="${'a;'.repeat(5_000)}" d="M0 0h9v9z"/>`],
  ['a sheet', `<style>${'{}'.repeat(5_000)}</style><path d="M0 0h9v9z"/>`],
  ['a rule of a sheet', `<style>.a{${'a;'.repeat(5_000)}}</style><path d="M0 0h9v9z"/>`],
])('faults of %s are looked for up to a number that could be mended', (_what, content) => {
  const { findings } = compileIcon({ file: 'a.svg', text: svg(content) });
  expect(findings.map(({ rule }) => rule)).toContain('css-limit');
  expect(findings.length).toBeLessThan(60);
});
