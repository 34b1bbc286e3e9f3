import { describe, expect, test } from 'vitest';
import { readSvgs } from '../support/compiled.ts';
import { sheetOf, styled, withSheet } from './styled.ts';

describe('hostile drawings are refused, or act on nothing but themselves', () => {
  const hostile = Object.entries(readSvgs('test/fixtures/hostile')).filter(([name]) =>
    /^(?:css--(?!attribute)|scope--|sheet-markup--|selector--)/.test(name),
  );

  test('there are some', () => expect(hostile.length).toBeGreaterThan(25));

  test.each(hostile)('%s', (_name, text) => {
    const { problems, svg } = styled(text);
    const css = sheetOf(svg);
    if (problems.length === 0) expect(svg).not.toContain('evil.example');
    expect(css).not.toContain('<');
    expect(css).not.toMatch(/@(?:import|page|namespace|scope|-moz-document)/i);
    // Every selector ends in a class of the drawing's own.
    const own = /<style>([^<]*)/.exec(svg)?.[1] ?? '';
    for (const [, selectors = ''] of own.matchAll(/(?:^|[{}])([^{}@]+)\{/g))
      for (const one of selectors.split(','))
        expect(one).toMatch(/\.altglyph-[a-z\d]{10}-[a-z]+(?::[a-z-]+)?$/);
    if (problems.length > 0) for (const { line } of problems) expect(line).toBe(1);
  });
});

test.each([
  ['@import "a.css"; path { fill: red }', 'css-at-rule'],
  ['@import url(https://evil.example/a.css)', 'css-at-rule'],
  ['@\\69mport "a.css";', 'css-syntax'],
  ['@IMPORT "a.css";', 'css-at-rule'],
  ['@page { size: 1px }', 'css-at-rule'],
  ['@scope (html) { :scope { fill: red } }', 'css-at-rule'],
  ['@layer a { path { fill: red } }', 'css-at-rule'],
  ['@layer a, b;', 'css-at-rule'],
  ['@container (width > 1px) { path { fill: red } }', 'css-at-rule'],
  ['@property --x { syntax: "*"; inherits: true; initial-value: 1 }', 'css-at-rule'],
  ['@counter-style a { symbols: a }', 'css-at-rule'],
  ['@view-transition { navigation: auto }', 'css-at-rule'],
  ['@starting-style { path { fill: red } }', 'css-at-rule'],
  ['@namespace "http://www.w3.org/1999/xhtml"; body { display: none }', 'css-at-rule'],
  ['@unknown { path { fill: red } }', 'css-at-rule'],
  ['@media (width: attr(x)) { path { fill: red } }', 'css-function'],
  ['@media {} } body { fill: red }', 'css-syntax'],
  ['@supports (background: url(https://evil.example/)) { path { fill: red } }', 'css-address'],
  ['path:hover { fill: url(https://evil.example/) }', 'css-address'],
  ['@keyframes a { to { fill: url(//evil.example/) } }', 'css-address'],
  ['@keyframes a { 3 { fill: red } }', 'css-syntax'],
  ['@keyframes a b { to { fill: red } }', 'css-at-rule'],
  ['path { content: url(https://evil.example/) }', 'css-address'],
  ['path { behavior: url(#a) }', 'css-property'],
  ['path { -moz-binding: url(#a) }', 'css-property'],
  ['path { all: unset }', 'css-property'],
  ['path { fill: red; path { fill: blue } }', 'css-syntax'],
  ['path { fill: red; &:hover { fill: blue } }', 'css-syntax'],
  ['& path { fill: red }', 'css-selector'],
  ['path:has(+ path) { fill: red }', 'css-selector'],
  ['path:lang(en) { fill: red }', 'css-selector'],
  ['path:nth-child(1 of .a) { fill: red }', 'css-selector'],
  ['path:unknown { fill: red }', 'css-selector'],
  ['path::unknown { fill: red }', 'css-selector'],
  ['path:not(g:hover path) { fill: red }', 'css-selector'],
  ['a|path { fill: red }', 'css-selector'],
  ['a || path { fill: red }', 'css-selector'],
  ['a /deep/ path { fill: red }', 'css-selector'],
  ['> path { fill: red }', 'css-selector'],
  ['path, , rect { fill: red }', 'css-selector'],
  ['{ fill: red }', 'css-selector'],
  ['path { fill red }', 'css-syntax'],
  ['path { *fill: red }', 'css-syntax'],
  ['path { fi\\6cl: red }', 'css-syntax'],
  ['path { fill: red !ie }', 'css-syntax'],
  ['path { fill: "red', 'css-syntax'],
  ['path { fill: red', 'css-syntax'],
  ['path { fill: red } /*', 'css-syntax'],
  ['path { --x: <img src=x onerror=alert(1)> }', 'css-syntax'],
  [`${'@media screen {'.repeat(100)}${'}'.repeat(100)}`, 'css-limit'],
  [`${'a{'.repeat(5_000)}${'}'.repeat(5_000)}`, 'css-limit'],
  [`path${':not('.repeat(5_000)}${')'.repeat(5_000)}{fill:red}`, 'css-limit'],
])('refused: %.80s', (css, rule) => {
  const { rules, svg } = withSheet(css);
  expect(rules).toContain(rule);
  expect(svg).not.toMatch(/evil|body|onerror/);
});

test.each([
  ['path::before { fill: red }', 'no element of a drawing has it'],
  ['path:after { fill: red }', 'the same in its old spelling'],
  ['::selection { fill: red }', 'it is drawn while text is selected'],
  ['::slotted(*) { fill: red }', 'nothing is slotted'],
  [':host { fill: red } :host(.a) { fill: red }', 'there is no host'],
  ['body, html > path { display: none }', 'there is no page'],
  ['.nothing:hover { fill: red }', 'nothing has the class'],
  ['@media print { .nothing { fill: red } }', 'the same in a condition'],
  ['path:checked { fill: red }', 'a path cannot be'],
  ['path:hover { font-family: "<img src=x onerror=alert(1)>" }', 'there is no text'],
  ['path:hover { -webkit-tap-highlight-color: red }', 'it changes no picture'],
  ['@font-face { font-family: a; src: url(https://evil.example/) }', 'there is no text'],
  ['@charset "utf-8";', 'it says nothing here'],
  ['@keyframes spin { to { transform: none } }', 'nothing is animated by it'],
  ['<!-- .nothing { fill: red } -->', 'the marks mean nothing, and must not be written'],
])('%s is dropped: %s', (css) => {
  const { problems, svg } = withSheet(css);
  expect(problems).toEqual([]);
  expect(svg).toBe('<svg viewBox="0 0 24 24"><path d="M0 0h9"/></svg>');
});
