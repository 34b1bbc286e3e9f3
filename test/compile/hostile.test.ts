/**
 * The handed hostile drawings and catalogues, without a browser: `npm run test:hostile` opens these
 * and thousands more in Chromium, under both majors of React.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { audited } from '../hostile/audit.ts';
import { fileOf, handed } from '../hostile/cases.ts';
import { catalogueFaults } from '../hostile/catalogues.ts';
import { compilationOf } from '../hostile/compile-worker.ts';
import { judged } from '../hostile/judge.ts';
import { USES } from '../hostile/uses.ts';
import { components, markup } from './support/compiled.ts';

const cases = handed().map((input) => ({ ...input, title: `${input.kind}--${input.name}` }));
const drawings = cases.filter(({ kind }) => kind !== 'catalogue');
const compiled = drawings.map((input) => ({
  ...input,
  compilation: compilationOf({ file: fileOf(input), text: input.text }),
}));
const written = compiled.filter(({ compilation }) => compilation.code !== undefined);

test('all of them are there', () => {
  expect(drawings).toHaveLength(75);
  expect(written.length).toBeGreaterThan(20);
});

test.each(compiled)('$title is refused in words that help, or written', (input) => {
  expect(judged(input, input.compilation)).toEqual([]);
});

test.each(cases.filter(({ kind }) => kind === 'catalogue'))('$title is refused', (input) => {
  expect(catalogueFaults(input)).toEqual([]);
});

describe('the judge of HTML tells of what acts, speaks or leads out', () => {
  const { document } = new JSDOM('<!doctype html>').window;

  test.each([
    ['', 'breaks out'],
    ['<svg></svg><img src="x">', 'breaks out'],
    ['<svg><style>a{content:"</style><img src=x onerror=alert(1)>"}</style></svg>', 'breaks out'],
    ['<svg><script>alert(1)</script></svg>', '<script>'],
    ['<svg><a href="#x"></a></svg>', '<a>'],
    ['<svg><foreignObject></foreignObject></svg>', '<foreignObject>'],
    ['<svg onload="alert(1)"></svg>', 'onload'],
    ['<svg><g aria-label="x"></g></svg>', 'aria-label'],
    ['<svg><g tabindex="0"></g></svg>', 'tabindex'],
    ['<svg><g role="alert"></g></svg>', 'role'],
    ['<svg><use href="https://evil.example/a.svg#a"></use></svg>', 'leads to'],
    ['<svg><image href="data:image/svg+xml,x"></image></svg>', 'leads to'],
    ['<svg><use xlink:href="javascript:alert(1)"></use></svg>', 'leads to'],
    ['<svg><g id="page"></g></svg>', 'the id page'],
    ['<svg><g style="mask:url(//evil.example/a)"></g></svg>', 'fetches'],
    ['<svg><g fill="url(//evil.example/a)"></g></svg>', 'fetches'],
    ['<svg><style>@import "a.css";</style></svg>', 'at-rule'],
    ['<svg><set attributeName="href" to="x"></set></svg>', 'animates href'],
    ['<svg><set attributeName="x" to="javascript:alert(1)"></set></svg>', 'animates to'],
    ['<svg data-altglyph=""><set attributeName="width" to="9"></set></svg>', 'own width'],
    ['<svg><set attributeName="x" begin="accessKey(a)"></set></svg>', 'keys'],
  ])('%s', (html, fault) => {
    const slot = document.createElement('span');
    slot.innerHTML = html;
    expect(audited(slot).join('\n')).toContain(fault);
  });
});

describe('what is written acts on nothing once it is HTML', async () => {
  // Two of them would make one component, by names that differ in nothing but case.
  const texts = written.map(({ text }, index) => [`icon-${index}`, text]);
  const icons = await components(Object.fromEntries(texts));
  const { document } = new JSDOM('<!doctype html>').window;

  test.each(written.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
    for (const props of USES) {
      const slot = document.createElement('span');
      slot.innerHTML = markup(icons[`icon-${index}`]!, props);
      expect(audited(slot)).toEqual([]);
    }
  });
});
