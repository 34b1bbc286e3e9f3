/** Pieces of names and values: right ones, nearly right ones, and such as no reader expects. */
import * as fc from 'fast-check';

/** One of these words. */
export const of = (words: string) => fc.constantFrom(...words.split(' '));

const NASTY = [
  '',
  ' ',
  '%',
  '%zz',
  '%00',
  '%E0%A4%A',
  '"',
  "'",
  '"\'`',
  '<',
  '>',
  '&',
  '&lt;',
  '&#0;',
  '&x;',
  '\0',
  '\u0001',
  '\u000b',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '😀',
  'é',
  'e\u0301',
  '\u{e0041}',
  '\u200d',
  '\r\n\t',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'length',
  '`${alert(1)}`',
  '*/',
  '//',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '\\',
  '\\3c ',
  '\\"',
  'javascript:alert(1)',
  'https://evil.example',
  'data:image/svg+xml,<svg/>',
  '//evil.example/a',
  'NaN',
  'Infinity',
  '1e999',
  '-1e-999',
  '0x1',
  '--1',
  '1.2.3',
  '.',
  '-',
  '1e',
  '9'.repeat(400),
  'expression(alert(1))',
  'url(',
  'url("',
  'var(--x)',
  'calc(',
  '!important',
  '{',
  '}',
  ';',
  '((((',
];

export const nasty = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((all) => all.join('')),
  },
);

/** The usual, and now and then what nobody expects. */
export const mostly = (usual: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: nasty });

export const elementName = fc.oneof(
  {
    weight: 40,
    arbitrary: of(
      'g g g rect circle ellipse line path path polygon polyline use symbol defs svg a switch text ' +
        'tspan textPath style style linearGradient radialGradient stop pattern mask clipPath marker ' +
        'filter feBlend feGaussianBlur feImage feMerge feMergeNode feOffset image animate animate set ' +
        'animateTransform animateMotion mpath title desc view',
    ),
  },
  {
    weight: 1,
    arbitrary: of(
      'foreignObject iframe img STYLE Path lineargradient metadata handler discard xlink:a ' +
        'constructor __proto__ toString',
    ),
  },
  { weight: 1, arbitrary: nasty },
);

export const id = fc.oneof(
  { weight: 12, arbitrary: of('a b c d e a1 root') },
  { weight: 1, arbitrary: nasty },
);

export const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.float({ min: -100, max: 100, noNaN: true }).map((value) => value.toFixed(3)),
);
export const length = fc.tuple(number, of('px % em mm Q vw deg s')).map((parts) => parts.join(''));
export const numbers = (max: number) =>
  fc
    .tuple(fc.array(number, { maxLength: max }), fc.constantFrom(' ', ',', ' , ', ''))
    .map(([all, by]) => all.join(by));

const usual = of(
  'none red currentColor #f00 #ff000080 transparent inherit rgb(1,2,3) context-fill',
);
const reference = fc
  .tuple(of('url(#$) url(\'#$\') url("#$") url(#$)red URL(#$)'), id)
  .map(([form, name]) => form.replace('$', () => name));
export const colour = mostly(fc.oneof(usual, reference));

const command = fc
  .tuple(of('M m L l H h V v C c S s Q q T t A a Z z x'), numbers(8))
  .map((parts) => parts.join(''));
export const pathData = mostly(
  fc.oneof(
    fc.array(command, { maxLength: 12 }).map((all) => `M0 0${all.join('')}`),
    fc.array(command, { maxLength: 6 }).map((all) => all.join('')),
  ),
);
