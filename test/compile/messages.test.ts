/** What findings say of something in a drawing: true of it, and with it in view. */
import { expect, test } from 'vitest';
import { compileIcon } from '../../src/compiler/index.ts';
import { svg } from './support/compiled.ts';

const line = '<path d="M0 0h9"/>';
const told = (text: string) =>
  compileIcon({ file: 'a.svg', text }).findings.map(({ rule, message }) => `${rule}: ${message}`);
const ofSheet = (css: string) => told(svg(`<style>${css.replaceAll('&', '&amp;')}</style>${line}`));

const spaces = ' '.repeat(500_000);

test.each([
  ['transform', `<path d="M0 0h9" transform="${spaces}x"/>`, 'The transform “x” is'],
  [
    'transform',
    `<path d="M0 0h9" transform="${'\u200b'.repeat(5_000)}x"/>`,
    'The transform “x” is',
  ],
  ['transform', `<path d="M0 0h9" transform="x${spaces}y"/>`, 'The transform “x…” is'],
  ['external-reference', `<image href="${spaces}x.png"/>`, 'x.png is outside'],
  ['css-address', `<path d="M0 0h9" style="fill:url('${spaces}x.svg')"/>`, 'to x.svg, which'],
  ['css-address', `<path d="M0 0h9" fill="url('${spaces}x.svg')"/>`, 'to x.svg, which'],
  [
    'unsafe-animation',
    `<path d="M0 0h9"><set attributeName="${spaces}onclick" to="x"/></path>`,
    'change onclick,',
  ],
])('white space does not push what is meant out of a message: %s', (rule, content, said) => {
  expect(told(svg(content)).join('\n')).toMatch(new RegExp(`^${rule}: .*${said}`, 'm'));
});

test('nor out of the one about the viewBox', () => {
  expect(told(svg(line, `viewBox="${spaces}0 0 9"`))).toEqual([
    expect.stringContaining('The viewBox "0 0 9" is not'),
  ]);
});

test.each([
  '@scope (g) { path { fill: red } }',
  '@layer a { path { fill: red } }',
  '@layer a;',
  '@container (width > 1px) { path { fill: red } }',
  '@starting-style { path { fill: red } }',
  '@unknown { path { fill: red } }',
  '@media (a{b}) { path { fill: red } }',
  '@keyframes a b { to { fill: red } }',
])('an at-rule that is not understood is not blamed for more: %s', (css) => {
  const [message = ''] = ofSheet(css);
  expect(message).toMatch(
    /^css-at-rule: The style uses @.*, which is not understood\. Remove it\.$/,
  );
});

test.each([
  '@import "a.css";',
  '@page { size: 1px }',
  '@property --x { syntax: "*"; inherits: true; initial-value: 1 }',
  '@counter-style a { symbols: a }',
  '@view-transition { navigation: auto }',
])('one that is the whole page’s is told as such: %s', (css) => {
  expect(ofSheet(css)[0]).toMatch(/^css-at-rule: .* would affect the whole page\./);
});

test.each([
  'path { fill: red; &:hover { fill: blue } }',
  'path { g { fill: red } }',
  'path { .a { fill: red } }',
  'path { > g { fill: red } }',
  'path { g:hover { fill: red } }',
  'path { fill: red; a:hover b, c { fill: red } stroke: red }',
  'path { @media print { fill: red } }',
  '@keyframes a { to { g { fill: red } } }',
])('nesting is called by what it is: %s', (css) => {
  expect(ofSheet(css)).toEqual([
    expect.stringMatching(/^css-syntax: .*: a rule is inside another rule\. Fix it\.$/),
  ]);
});

test.each(['path { fill red }', 'path { "{" }'])(
  'what is no rule is not called nesting: %s',
  (css) => {
    expect(ofSheet(css)[0]).toContain(': this is not a declaration.');
  },
);

test.each([
  `path { fill: ${'('.repeat(65)}${')'.repeat(65)} }`,
  `path { ${'fill red;'.repeat(1_200)} }`,
])('a limit that no option raises says so: %.40s', (css) => {
  expect(ofSheet(css)).toContainEqual(
    expect.stringMatching(/^css-limit: .*more than [\d,]+ .* \(a fixed limit\)\. Simplify it\.$/),
  );
});
