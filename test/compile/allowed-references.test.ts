import { expect, test } from 'vitest';
import { isTransformList } from '../../src/compiler/check/permit/transform.ts';
import { compiled, line } from './support/judged.ts';

test.each([
  ['1s', '1'],
  ['click', 'click'],
  ['a.end+.5s;  2s', 'a.end+.5s;2'],
  ['accessKey(x)', 'indefinite'],
  ['accessKey(1);3s', '3'],
  ['wallclock(2020-01-01)', 'indefinite'],
  ['javascript:x', 'indefinite'],
])('an animation that begins at %s begins at %s', (begin, expected) => {
  const { drawn } = compiled(
    `<circle id="a" r="2"><set attributeName="fill" to="red" begin="${begin}"/></circle>`,
  );
  expect(drawn).toContain(`begin="${expected}"`);
});

test('ids are found however they are spelt, and are written so that animations find them', () => {
  const { code } = compiled(
    `<g id="a b">${line}</g><use href="#a%20b"/><circle id="c-d" r="2" fill="url( #g )"/>
    <linearGradient id="g"><stop stop-color="red"/></linearGradient>
    <circle r="3"><set attributeName="fill" to="url(&quot;#g&quot;)" begin="c\\-d.click"/></circle>`,
  );
  expect(code).toContain('`#${id}_a`');
  expect(code).toContain('`url(#${id}_c)`');
  expect(code).toContain('begin: `${id}_b.click`');
  expect(code).not.toMatch(/\$\{id\}-/);
});

const ns = 'requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"';

test('of a switch, what browsers draw is compiled', () => {
  const { told, drawn } = compiled(
    `<switch><foreignObject ${ns}><x/></foreignObject><g><circle r="3"/>${line}</g></switch>`,
  );
  expect(told).toEqual([]);
  expect(drawn).toMatch(/<switch>.*<\/switch>|<path/);
  expect(drawn).not.toContain('foreignObject');
});

test.each([
  '',
  'requiredExtensions="http://www.w3.org/1999/xhtml"',
  'requiredFeatures="x"',
  'systemLanguage="en"',
])('HTML that browsers draw is refused: %s', (condition) => {
  expect(
    compiled(`<switch><foreignObject ${condition}><x/></foreignObject>${line}</switch>`).told,
  ).toEqual(['error foreign-object']);
});

/** As Chromium reads them: how many transforms there are, of a list that is valid. */
const valid = (
  '| |rotate(10,1,2)|translate (1 2)|translate(1-2)|translate(1.5.5)|' +
  'rotate(10)rotate(5)|rotate(10) , rotate(5)|rotate(1e1)|rotate(10) |skewX(3)|' +
  'matrix(1 0 0 1 0 0)|rotate(+5)|rotate(1)\frotate(2)|rotate(45,12 12)|rotate(.5)|' +
  'rotate(-.5-3-3)'
).split('|');
const invalid = (
  'rotate()|foo(1)|rotate(nonsense)|rotate(10) foo(1)|rotate(10),|rotate(10deg)|' +
  'rotate(10),,rotate(5)|,rotate(10)|rotate(10 1)|rotate(10 1 2 3)|translate(1,)|' +
  'translate(,1)|translate(1,,2)|translate(1px)|translate(1 2|rotate(10);|none|' +
  'ROTATE(10)|matrix(1 0 0 1 0)|scale()|scale(2,)|skewx(3)|rotate(5.)|scale(1 2 3)|' +
  'rotate(1e)|\u00A0rotate(1)|rotate(0x10)|translate3d(1,2,3)|rotate(1turn)|' +
  'rotate(10) rotate()|scale(1e400)|translateX(1)'
).split('|');

test('transforms are taken or left as browsers do', () => {
  for (const list of valid) expect(isTransformList(list), list).toBe(true);
  for (const list of invalid) expect(isTransformList(list), list).toBe(false);
});

test('of a list of transforms that is wrong anywhere, nothing is drawn', () => {
  const { told, drawn } = compiled(`<circle r="3" transform="rotate(10) foo(1)"/>${line}`);
  expect(told).toEqual(['warning transform']);
  expect(drawn).not.toContain('transform');
});

test('what would paint outside the icon’s box is done inside it', () => {
  const { drawn } = compiled(
    `<filter id="f"><feFlood/></filter>${line}<circle r="2"/>`,
    'viewBox="0 0 9 9" filter="url(#f)" transform="scale(9)" overflow="visible" fill="red"',
  );
  const [, root = ''] = /^<svg([^>]*)>/.exec(drawn) ?? [];
  expect(
    root
      .trim()
      .split(/ (?=[a-z])/)
      .toSorted(),
  ).toEqual(['fill="red"', 'viewBox="0 0 9 9"']);
  expect(drawn).toMatch(/<g [^>]*filter="url\(#a\)"/);
  expect(drawn).not.toContain('overflow');
});
