import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { svg as toSvg } from '../../../src/compiler/emit/svg.ts';
import { limitsOf } from '../../../src/compiler/options.ts';
import { parse } from '../../../src/compiler/parse/index.ts';
import { resolveStyles } from '../../../src/compiler/style/index.ts';
import type { SvgElement } from '../../../src/compiler/types.ts';
import { readSvgs } from '../support/compiled.ts';

const limits = limitsOf({ depth: 100_000, elements: 100_000 });

function styled(text: string) {
  const { root, problems } = resolveStyles(parse(text, limits).root!);
  return { root, problems, rules: problems.map(({ rule }) => rule), svg: toSvg(root) };
}

const wrap = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>${content}</svg>`;
const escaped = (css: string) => css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const PATH = '<path d="M0 0h9"/>';
const withSheet = (css: string, content = PATH, attributes = '') =>
  styled(wrap(`<style>${escaped(css)}</style>${content}`, attributes));

/** The text of the sheet that is left, with short names for its classes. */
function sheetOf(svg: string): string {
  const css = /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '';
  return css
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/altglyph-[a-z\d]{10}-/g, '');
}

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

describe('what is known is written onto the elements', () => {
  const shape = (css: string, attributes = 'class="a b" id="i"') =>
    withSheet(css, `<path ${attributes}/>`).svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

  test.each([
    ['path{fill:red}.a{fill:blue}', '<path id="i" fill="blue"/>'],
    ['.a{fill:blue}path{fill:red}', '<path id="i" fill="blue"/>'],
    ['#i{fill:blue}.a.b{fill:red}', '<path id="i" fill="blue"/>'],
    ['.a{fill:red}.b{fill:blue}', '<path id="i" fill="blue"/>'],
    ['.a{fill:blue!important}#i{fill:red}', '<path id="i" fill="blue"/>'],
    [':where(#i){fill:red}path{fill:blue}', '<path id="i" fill="blue"/>'],
    [':is(g, #i){fill:blue}.a.b{fill:red}', '<path id="i" fill="blue"/>'],
    ['.a{fill:blue;fill:12px}', '<path id="i" fill="blue"/>'],
    ['.a{FILL:blue}', '<path id="i" fill="blue"/>'],
    ['.\\61{fill:blue}', '<path id="i" fill="blue"/>'],
    ['svg > .a:only-of-type{fill:blue}', '<path id="i" fill="blue"/>'],
    [':root > *|path{fill:blue}', '<path id="i" fill="blue"/>'],
    [
      '.a{marker:url(#m)}',
      '<path id="i" marker-start="url(#m)" marker-mid="url(#m)" marker-end="url(#m)"/>',
    ],
    ['.a{opacity:1;mix-blend-mode:normal}', '<path id="i"/>'],
    ['.a{transform:scale(2)}', '<path id="i" style="transform:scale(2)"/>'],
    ['@media all{.a{fill:blue}}', '<path id="i" fill="blue"/>'],
    [
      '@namespace s url(http://www.w3.org/2000/svg);s|path{fill:blue}',
      '<path id="i" fill="blue"/>',
    ],
    ['.a{font-size:12;letter-spacing:1px}', '<path id="i"/>'],
  ])('%s', (css, expected) => expect(shape(css)).toBe(expected));

  test('a style wins over a rule, a rule over an attribute, what is important over both', () => {
    const css = '.a{fill:red;stroke:red!important;opacity:.5}';
    expect(shape(css, 'class="a" fill="blue" style="fill:lime;stroke:lime;opacity:1"')).toBe(
      '<path fill="lime" stroke="red"/>',
    );
  });

  test('several sheets are one after the other, wherever they are, in CDATA or not', () => {
    const { svg } = styled(
      wrap(
        `<defs><style type="Text/CSS">.a{fill:red}</style></defs><path class="a"/>` +
          `<style><![CDATA[.a{fill:blue}]]></style><style type="text/less">.a{fill:lime}</style>`,
      ),
    );
    expect(svg).toBe('<svg viewBox="0 0 24 24"><defs/><path fill="blue"/></svg>');
  });

  test('a style that nothing is wrong with is not touched beyond its words', () => {
    expect(styled(wrap('<path style="fill:url( \'#a\' ) ; stroke : RED"/>')).svg).toBe(
      '<svg viewBox="0 0 24 24"><path fill="url(#a)" stroke="RED"/></svg>',
    );
    expect(styled(wrap('<path class="a" style="--x:1"/>')).svg).toContain('class="a"');
  });
});

describe('what is not known stays in one sheet of classes that no other drawing has', () => {
  const left = (css: string, content: string, attributes = '') =>
    sheetOf(withSheet(css, content, attributes).svg);

  test.each([
    ['path:hover{fill:red}', '.a:hover{fill:red}'],
    ['g:hover > path{fill:red}', '.a:hover>.b{fill:red}'],
    ['svg:hover g path:first-child{fill:red}', 'svg:hover .a{fill:red}'],
    ['svg:hover{fill:red}', 'svg:hover .a{fill:red}'],
    ['g path:not(:hover){fill:red}', '.a:not(:hover){fill:red}'],
    ['@media print{path{fill:red}}', '@media print{.a{fill:red}}'],
    ['@media (400px<=width<700px){path{fill:red}}', '@media (700px>width>=400px){.a{fill:red}}'],
    ['@supports selector(:has(a)){path{fill:red}}', ''],
    ['@supports (fill:red){path{fill:red}}', '@supports (fill:red){.a{fill:red}}'],
    ['path{fill:red!important}g:hover{fill:blue}', '.a{fill:red!important}.b:hover{fill:blue}'],
    ['g:hover path,g path:focus{fill:red}', '.a:hover .b,.b.b:focus{fill:red}'],
    ['g path{fill:lime}path:hover{fill:red}', '.a{fill:lime}.a:hover{fill:red}'],
    ['path:hover{fill:red}#p{fill:lime}', '.a:hover{fill:red}.a.a{fill:lime}'],
  ])('%s', (css, expected) => {
    expect(left(css, '<g><path id="p"/></g>')).toBe(expected);
  });

  test('its classes follow from what it says, and from nothing else', () => {
    const class1 = /altglyph-[a-z\d]{10}/;
    const first = withSheet('path:hover{fill:red}').svg;
    const second = withSheet('  path:hover { fill : red } .x{}', '<path id="q"/>').svg;
    const third = withSheet('path:hover{fill:blue}').svg;
    expect(class1.exec(second)?.[0]).toBe(class1.exec(first)?.[0]);
    expect(class1.exec(third)?.[0]).not.toBe(class1.exec(first)?.[0]);
  });

  test('a class like ours is no hiding place', () => {
    const { svg } = withSheet(
      '.altglyph-x body{fill:red}path:hover{fill:red}',
      PATH,
      ' class="altglyph-x"',
    );
    expect(sheetOf(svg)).toBe('.a:hover{fill:red}');
    expect(svg).not.toContain('altglyph-x');
  });

  test('a style that is important joins it, since React cannot write one', () => {
    const { svg } = withSheet(
      'path:hover{fill:red}',
      '<path style="fill:lime!important;stroke:red"/>',
    );
    expect(sheetOf(svg)).toBe('.a:hover{fill:red}.a.a{fill:lime!important}');
    expect(svg).toContain('style="stroke:red"');
  });

  test('references are the drawing’s own: the sheet is shared by all its instances', () => {
    const { svg } = withSheet('path:hover{fill:url("#a") red}');
    const [, name] = /var\((--altglyph-[a-z\d]+)\)/.exec(svg) ?? [];
    expect(sheetOf(svg)).toBe(`.a:hover{fill:var(${name}) red}`);
    expect(svg).toContain(`style="${name}:url(#a)"`);
  });

  test('a `<` never comes through', () => {
    const text = '<text>a</text>';
    const { svg } = withSheet('text:hover{font-family:"</style><img>",\\<b}', text);
    expect(sheetOf(svg)).toBe('.a:hover{font-family:"\\3c /style>\\3c img>",\\3c b}');
  });
});

describe('keyframes are named after what they say', () => {
  const css = '@keyframes spin{from{opacity:0}to{opacity:1}}.a{animation:spin 1s linear infinite}';

  test('and so is what uses them', () => {
    const { svg, problems } = withSheet(
      css,
      '<path class="a"/><path style="animation-name:spin"/>',
    );
    expect(problems).toEqual([]);
    const [, name] = /@keyframes (altglyph-[a-z\d]{10})\{/.exec(svg) ?? [];
    expect(svg).toBe(
      `<svg viewBox="0 0 24 24"><style>@keyframes ${name}{0%{opacity:0}to{opacity:1}}</style>` +
        `<path style="animation:${name} 1s linear infinite"/><path style="animation-name:${name}"/></svg>`,
    );
    expect(styled(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')).svg).toBe(svg);
  });

  test('a keyword of an animation is not taken for a name', () => {
    const { svg } = withSheet(
      '@keyframes linear{to{opacity:0}}.a{animation:x 1s linear}',
      '<path class="a"/>',
    );
    expect(svg).toContain('animation:x 1s linear');
  });

  test('what is important wins over an animation, so that it stays in the sheet', () => {
    const { svg } = withSheet(`${css}.a{opacity:.5!important}`, '<path class="a"/>');
    expect(sheetOf(svg)).toContain('.a{opacity:.5!important}');
  });
});

describe('the <svg> itself', () => {
  const root = (style: string) => styled(wrap(PATH, ` style="${style}"`));

  test('a colour behind it becomes a part of the picture', () => {
    const text = readFileSync('test/fixtures/pictures/root-background.svg', 'utf8');
    expect(styled(text).svg).toBe(
      '<svg viewBox="0 0 24 24"><rect width="100%" height="100%" fill="#fc0"/><circle cx="12" cy="12" r="8"/></svg>',
    );
    const around = wrap(PATH, ' style="background:teal;stroke:red"').replace('0 0 24', '-5 3 24');
    expect(styled(around).svg).toContain(
      '<rect x="-5" y="3" width="100%" height="100%" fill="teal" stroke="none"/>',
    );
  });

  test('anything else behind it is refused', () => {
    expect(root('background:linear-gradient(red,blue)').rules).toEqual(['css-property']);
    expect(withSheet('svg:hover{background:red}').rules).toEqual(['css-property']);
    expect(root('background:none').problems).toEqual([]);
  });

  test('its place in a page is left to the component', () => {
    const style = 'position:fixed;inset:0;z-index:9;display:block;width:9px;margin:0;float:left';
    expect(root(style).svg).toBe(wrap(PATH).replace(' xmlns="http://www.w3.org/2000/svg"', ''));
  });
});

describe('one bad declaration of a style refuses it', () => {
  test.each([
    ['fill:red;nonsense;stroke:blue', 'css-syntax'],
    ['fill:red;}body{display:none}', 'css-syntax'],
    ['fill:red;@import "a"', 'css-syntax'],
    ['fill:red;a{b:c}', 'css-syntax'],
    ['fill:red;<!-- a:b', 'css-syntax'],
    ["fill:red;stroke:'", 'css-syntax'],
    ['fill:red;background-image:url(https://evil.example/)', 'css-address'],
    ['fill:red;foo:url(https://evil.example/)', 'css-address'],
    ['fill:red;--x:url(https://evil.example/)', 'css-address'],
    ['fill:red;filter:progid:DXImageTransform.Microsoft.Alpha(opacity=1)', 'css-function'],
    ['fill:red;cursor:image-set(var(--u) 1x),auto', 'css-function'],
    ['fill:expression(alert(1))', 'css-function'],
    ['behavior:url(#a)', 'css-property'],
  ])('%s', (style, rule) => {
    const { problems, svg } = styled(
      wrap(`\n<path style="${escaped(style).replaceAll('"', '&quot;')}"/>`),
    );
    expect(problems).toMatchObject([{ rule, line: 2 }]);
    expect(svg).not.toMatch(/evil|nonsense|import|expression/);
  });

  test.each(['', ';', ' ; ;', 'fill:', 'fill:;stroke:', '/* nothing */', '-inkscape-x:Sans'])(
    'but “%s” says nothing',
    (style) => {
      const { problems, svg } = styled(wrap(`<path style="${style}"/>`));
      expect(problems).toEqual([]);
      expect(svg).toBe('<svg viewBox="0 0 24 24"><path/></svg>');
    },
  );
});

test('findings stand in the line of what is wrong', () => {
  const { problems } = styled(wrap('\n<style>\npath{fill:red}\n  path:has(a){fill:red}\n</style>'));
  expect(problems).toMatchObject([{ rule: 'css-selector', line: 4, column: 7 }]);
});

test('a thousand faults are told fifty times', () => {
  expect(styled(wrap('<path style="a"/>'.repeat(1_000))).problems).toHaveLength(50);
});

describe('size', () => {
  /** Seconds of CPU time. */
  function cost(run: () => void): number {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1e6;
  }

  test('2,000 descendants in a selector, over as many elements', () => {
    const text = readFileSync('test/fixtures/hostile/size--sheet-descendants-2000.svg', 'utf8');
    let result = styled(wrap(''));
    expect(cost(() => (result = { ...result, rules: styled(text).rules }))).toBeLessThan(2);
    expect(result.rules).toEqual([]);
  });

  test('2,000 selectors of descendants over 2,000 elements inside each other', () => {
    const content = `${'<g>'.repeat(2_000)}${'</g>'.repeat(2_000)}`;
    const css = 'g g g{fill:red}'.repeat(2_000);
    expect(cost(() => withSheetRoot(css, content))).toBeLessThan(2);
  });

  test('what would take too long is refused, with the limit named', () => {
    const content = '<g/>'.repeat(20_000);
    let problems: unknown;
    expect(
      cost(() => (problems = withSheetRoot('* * *{fill:red}'.repeat(5_000), content))),
    ).toBeLessThan(2);
    expect(problems).toMatchObject([{ rule: 'css-limit', args: { limit: 10_000_000 } }]);
  });

  test('20,000 elements inside each other', () => {
    const css = '.a:hover > g:nth-child(2n+1) g{fill:red}';
    const sheet: SvgElement = { name: 'style', attributes: {}, children: [css] };
    let root: SvgElement = { name: 'g', attributes: {}, children: [] };
    for (let depth = 0; depth < 20_000; depth += 1) {
      const attributes = { class: 'a', style: 'fill:red' };
      root = { name: 'g', attributes, children: depth === 19_999 ? [root, sheet] : [root] };
    }
    let problems: unknown;
    expect(cost(() => (problems = resolveStyles(root).problems))).toBeLessThan(2);
    expect(problems).toEqual([]);
  });

  /** Without writing the result, which is another room's business. */
  function withSheetRoot(css: string, content: string) {
    const { root } = parse(wrap(`<style>${escaped(css)}</style>${content}`), limits);
    const { problems } = resolveStyles(root!);
    const [first] = problems;
    return first ? [first] : [];
  }
});
