import { describe, expect, test } from 'vitest';
import { PATH, sheetOf, styled, withSheet, wrap } from './styled.ts';

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

  test('nor a character that HTML would read as another, so that hydration finds what it expects', () => {
    const text = '<text class="a&amp;b">a</text>';
    const { svg } = withSheet('.a\\&b:hover{font-family:"&lt;img",\\&b}', text);
    const sheet = sheetOf(svg);
    expect(sheet).toBe('.a:hover{font-family:"\\26 lt;img",\\26 b}');
    expect(sheetOf(withSheet('path:hover{fill:&lt}').svg)).toBe('.a:hover{fill:\\26 lt}');
    expect(sheet).not.toMatch(/[&<]/);
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
