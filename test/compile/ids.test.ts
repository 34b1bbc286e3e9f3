import { describe, expect, test } from 'vitest';
import { compileIcon } from '../../src/compiler/index.ts';
import { compile, components, markup, svg } from './support/compiled.ts';

/** Ids that readers of references stumble over, and how a link in the file spells them. */
const IDS = [
  ['%', '#%'],
  ['%zz', '#%zz'],
  ['100%', '#100%'],
  ['%41', '#%41'],
  ['a b', '#a%20b'],
  ['a b', '#a b'],
  ["it's", "#it's"],
  ['a)b', '#a)b'],
  ['é', '#%C3%A9'],
  ['😀', '#😀'],
  ['__proto__', '#__proto__'],
  ['1', '#1'],
  ['id-0', '#id-0'],
] as const;

describe.each(IDS)('the id %s, referred to as %s', (id, link) => {
  test('is found where SVGO has worked on the drawing', async () => {
    const content =
      `<defs><g id="${id}"><rect fill="#ff0000" width="9" height="9"/></g><g id="id-0x"/></defs>` +
      `<use href="${link}"/><use href="${link}" x="9"/>`;
    const { a } = await components({ a: svg(content) });
    const html = markup(a!);
    const [, own] = /<g id="([^"]*)"/.exec(html) ?? [];
    expect(own).toMatch(/^\w+$/);
    expect(html.split(`href="#${own}"`)).toHaveLength(3);
  });
});

test('a reference to nothing, spelt as no encoding is, is no reason to fail', () => {
  const references = '<use href="#%"/><path fill="url(#%zz)" mask="url(\'#%\')" d="M0 0h9v9z"/>';
  const { findings, icons } = compile({ a: svg(references) });
  expect(findings).toEqual([]);
  expect(icons).toHaveLength(1);
});

test('a reference is found in every spelling', async () => {
  const gradient =
    '<linearGradient id="g"><stop stop-color="#f00"/><stop offset="1"/></linearGradient>';
  const spellings = ['url(#g)', "url('#g')", 'url( &quot;#g&quot; )', 'URL(#g)', 'url(\\#g)'];
  const paths = spellings.map((fill, at) => `<path fill="${fill}" d="M${at} 0h9v9z"/>`);
  const { a } = await components({ a: svg(`<defs>${gradient}</defs>${paths.join('')}`) });
  const html = markup(a!);
  const [, own] = /<linearGradient id="([^"]*)"/.exec(html) ?? [];
  expect(html.split(`"url(#${own})"`)).toHaveLength(spellings.length + 1);
});

test.each([
  'constructor',
  '__proto__',
  'CONSTRUCTOR',
  ' constructor ',
  'toString',
  'hasOwnProperty',
])('a colour called %s is no colour, and no reason to fail', (colour) => {
  const names = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color'];
  for (const name of names) {
    const text = svg(`<path ${name}="${colour}" d="M0 0h9v9z"/>`);
    const { findings, code } = compileIcon({ file: 'a.svg', text });
    expect(findings).toEqual([]);
    expect(code).toBeDefined();
  }
});
