import { describe, expect, test } from 'vitest';
import { judgeValue, references } from '../../../src/compiler/style/index.ts';

const rule = (value: string, property = 'fill') => judgeValue(property, value)?.rule;

describe('a value is let through', () => {
  test.each([
    'red',
    '#fc0',
    '12.5px -3% 1e-3',
    'url(#a)',
    'url( "#a" )',
    "URL('#a') none",
    'url(" #a ")',
    'url(\\#a)',
    'url()',
    'rgb(0 0 0 / .5)',
    'rgba(1,2,3,.4)',
    'var(--a, var(--b, #fff))',
    'calc(1px + (2px * 3))',
    'color(display-p3 .85 .2 .2)',
    'matrix(1 0 0 1 2 3) rotate(45, 1, 2) skewX(3)',
    'linear-gradient(red, blue)',
    'drop-shadow(0 0 2px #000) BLUR(2px)',
    'cubic-bezier(.4, 0, .2, 1)',
    '"Open Sans", \'Noto "Sans"\'',
    '"a<b"',
    '/* url(https://evil.example/) */ red',
    'url(data:image/png;base64,AAAA==)',
    'url("data:image/webp,x")',
  ])('%s', (value) => expect(rule(value)).toBeUndefined());
});

describe('an address outside the drawing is found', () => {
  test.each([
    'url(https://evil.example/a)',
    'url(//evil.example/a)',
    'url(a.svg#b)',
    'url(javascript:alert(1)',
    'url("https://evil.example/a")',
    "uRL( 'https://evil.example/a' )",
    'url(\\68ttps://evil.example/a)',
    'url("\\68ttps://evil.example/a")',
    'url("\\0 #x")',
    'url("\u00a0#x")',
    'url(/**/#a)',
    'url("/*");--x:"*/"',
    'var(--a, url(https://evil.example/a))',
    'linear-gradient(url(a.png), red)',
    'url(data:text/html,x)',
    'url(data:image/svg+xml;base64,PHN2Zy8+)',
    'url(data:image/svg+xml,x#a)',
    'url(blob:x)',
  ])('%s', (value) => expect(rule(value)).toMatch(/^css-(address|syntax)$/));

  test('and named', () =>
    expect(judgeValue('mask', 'url( "https://evil.example/a" )')).toMatchObject({
      rule: 'css-address',
      args: { target: 'https://evil.example/a' },
    }));
});

describe('a function that is not known to be harmless is refused', () => {
  test.each([
    'image-set("a.png" 1x)',
    'image-set(linear-gradient(red, red) 9x, "https://evil.example/c.png" 1x)',
    'image-set(var(--u) 1x)',
    '-webkit-image-set(url(#a) 1x)',
    'IMAGE-SET("#" calc(1x), "https://evil.example/c.png" 2x)',
    'image("a.png")',
    'cross-fade("a.png", "b.png")',
    '-webkit-cross-fade(url(#a), url(#b), 50%)',
    'src("https://evil.example/a")',
    'src(var(--u))',
    'element(#page)',
    '-moz-element(#page)',
    'paint(worklet)',
    'attr(href type(<url>))',
    'expression(alert(1))',
    'calc(expression(1))',
    'progid:DXImageTransform.Microsoft.AlphaImageLoader(src=a)',
    'url-prefix("")',
    'toString()',
  ])('%s', (value) => expect(rule(value)).toBe('css-function'));
});

describe('what could be read in two ways is refused', () => {
  test.each([
    'url("https://evil.example/c.cur',
    "url('https://evil.example/m.svg#m",
    'url(#a',
    'url(#a b)',
    'url(#a"b)',
    'url(var(--u))',
    'url("#a" var(--b))',
    'rgb(0, 0, 0',
    'red)',
    '(]',
    '"a',
    '"a\\',
    '"a\\"',
    '"a\nb"',
    'a /* b',
    'a /*/',
    'u\\72l(#a)',
    '\\75rl(https://evil.example/a)',
    '\\69mage-set("a" 1x)',
    '<img src=x onerror=alert(1)>',
    'a < b',
    '<!-- a',
    'a -->',
    'a\0b',
    '#\\61',
    '1\\70x',
  ])('%j', (value) => expect(rule(value)).toBe('css-syntax'));

  test('and so are brackets too deep to be meant, however many', () => {
    expect(rule('('.repeat(64) + ')'.repeat(64))).toBeUndefined();
    expect(judgeValue('fill', 'calc('.repeat(100_000))).toMatchObject({
      rule: 'css-limit',
      args: { limit: 64 },
    });
  });
});

test('some properties are refused whatever their value', () => {
  for (const property of ['behavior', '-ms-behavior', '-moz-binding'])
    expect(rule('url(#a)', property)).toBe('css-property');
});

test('a pointer of one’s own is refused: it is drawn outside the icon too', () => {
  expect(rule('url(data:image/png;base64,AAAA), auto', 'cursor')).toBe('css-address');
  expect(rule('pointer', 'cursor')).toBeUndefined();
});

test('what a finding shows of a value is cut', () => {
  const { args } = judgeValue('fill', `url(https://evil.example/${'a'.repeat(10_000)})`)!;
  expect(String(args.target)).toHaveLength(100);
});

test('long values cost no more than their length', () => {
  const hostile = [
    `"${'\\'.repeat(200_000)}`,
    `url("${' '.repeat(200_000)}x")`,
    'url("#a")'.repeat(50_000),
    `${' '.repeat(200_000)}(`,
    '/*'.repeat(100_000),
  ];
  const before = process.cpuUsage();
  for (const value of hostile) {
    judgeValue('fill', value);
    references(value);
  }
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
});

describe('references', () => {
  test.each([
    ['red', ['red']],
    ['rgb(1, 2, 3)', ['rgb(1, 2, 3)']],
    ['url(#a)', ['url(#', { id: 'a' }, ')']],
    ['url( #a ) red', ['url(#', { id: 'a' }, ') red']],
    ['url("#a")', ['url(#', { id: 'a' }, ')']],
    ["URL( '#a' )", ['url(#', { id: 'a' }, ')']],
    ['url(" #a ")', ['url(#', { id: 'a' }, ')']],
    ['url(#\\61)', ['url(#', { id: 'a' }, ')']],
    ['url("#\\61 b")', ['url(#', { id: 'ab' }, ')']],
    ['url(#a%20b)', ['url(#', { id: 'a b' }, ')']],
    ['url("#a b")', ['url(#', { id: 'a b' }, ')']],
    ['url(#a%zz)', ['url(#', { id: 'a%zz' }, ')']],
    ['url(/**/"#a")', ['url(/**/"#a")']],
    ['url(#)', ['url(#)']],
    ['url(data:image/png,#a)', ['url(data:image/png,#a)']],
    ['"url(#a)"', ['"url(#a)"']],
    ['/* url(#a) */ red', ['/* url(#a) */ red']],
    ['blur(2px) url(#a) url(#b)', ['blur(2px) url(#', { id: 'a' }, ') url(#', { id: 'b' }, ')']],
    ['var(--x, url(#a))', ['var(--x, url(#', { id: 'a' }, '))']],
  ])('of %s', (value, parts) => expect(references(value)).toEqual(parts));

  test('an id may have percent signs of its own', () => {
    expect(references('url(#a%20b)', new Set(['a%20b']))).toEqual(['url(#', { id: 'a%20b' }, ')']);
    expect(references('url(#a%20b)', new Set(['a b']))).toEqual(['url(#', { id: 'a b' }, ')']);
  });
});
