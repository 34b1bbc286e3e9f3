import { drawing, named, type Made } from '../case.ts';

const WHOLE = drawing('<g fill="red"><rect width="9" height="9" style="fill:blue"/></g>');

/** A file that was cut off anywhere. */
const cut = Array.from({ length: 40 }, (_, index) =>
  WHOLE.slice(0, Math.floor((WHOLE.length * index) / 40)),
);

/** A file that lost one character. */
const gaps = Array.from({ length: 40 }, (_, index) => {
  const at = Math.floor((WHOLE.length * index) / 40);
  return WHOLE.slice(0, at) + WHOLE.slice(at + 1);
});

/** Characters that XML does not have, or that end lines and turn reading around. */
const CHARACTERS = [
  '\0',
  '\u0001',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u{1f600}',
  '\u{e0041}',
  '\ufffd',
];
const characters = CHARACTERS.flatMap((character) => [
  drawing(`<g id="${character}"><rect width="9" height="9"/></g><use href="#${character}"/>`),
  drawing('').replace('Title', `A${character}B`),
  drawing(`<rect width="9" height="9" fill="re${character}d" class="${character}"/>`),
  drawing(`<style>rect:hover{font-family:"${character}"}</style><text>a</text>`),
  drawing(`<re${character}ct width="9" height="9"/>`),
]);

/** No XML, or no drawing. */
const STRANGE = [
  '',
  ' ',
  'x',
  '<',
  '&',
  '<svg',
  '<svg/>',
  '<svg></svg>',
  '<svg xmlns="">x</svg>',
  '<html><body><script>alert(1)</script></body></html>',
  '{"svg":true}',
  '%PDF-1.4',
  '\u0089PNG\r\n\u001a\n',
  '<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  '<?xml version="9.9"?><svg/>',
  '<?xml-stylesheet href="https://evil.example/a.css"?>' + drawing(''),
  '<?php echo 1 ?>' + drawing(''),
  `<!-- -- -->${drawing('')}`,
  `${drawing('')}${drawing('')}`,
  `${drawing('')}text`,
  `text${drawing('')}`,
  drawing('').replaceAll('"', "'"),
  drawing('').replaceAll('<', '< '),
  drawing('').toUpperCase(),
  [...drawing('')].map((character) => `${character}\0`).join(''),
  drawing('').replace('xmlns="http://www.w3.org/2000/svg"', 'xmlns="http://www.w3.org/1999/xhtml"'),
  drawing('').replace('xmlns="http://www.w3.org/2000/svg"', 'xmlns="javascript:alert(1)"'),
  '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9"/></s:svg>',
  '<s:svg viewBox="0 0 9 9"><s:path d="M0 0h9v9"/></s:svg>',
  drawing('<rect width="9" width="9"/>'),
  drawing('<rect =""/>'),
  drawing('<rect a b c/>'),
  drawing('<rect width=9 height=9/>'),
  drawing('<![CDATA[<script>alert(1)</script>]]>'),
  drawing('<![CDATA['),
  drawing(']]>'),
  drawing('<!DOCTYPE svg>'),
  drawing('<g></svg></g>'),
  drawing('<1/>'),
  drawing('<-/>'),
  drawing('<:/>'),
  drawing('<a:b:c/>'),
  drawing('<xmlns:rect/>'),
  drawing('<rect xmlns:xmlns="x"/>'),
  drawing('<rect xmlns:xml="x"/>'),
  drawing('<path d="M0 0L"/><path d="🙂"/><path d="M1e999 0h9"/><path d="M0 0h"/>'),
  drawing('<path d="M NaN NaN L Infinity -Infinity"/><polygon points="1 2 3"/>'),
  drawing('<circle r="-1"/><rect width="1e400" height="-9"/><ellipse rx="auto" ry="calc(1px)"/>'),
];

const BOXES = [
  '',
  '0 0',
  '0 0 0 0',
  '0 0 -1 -1',
  'a b c d',
  '0 0 1e999 1',
  'NaN NaN NaN NaN',
  '0,0,24,24,24',
  '0 0 1e-300 1e-300',
  '1e300 1e300 1e300 1e300',
  '0 0 24 24;alert(1)',
  '<script>',
  '%zz',
];
const boxes = BOXES.flatMap((box) => [
  drawing('', `viewBox="${box.replace('<', '&lt;')}"`),
  drawing(
    '<g transform="scale(9)"><path d="M0 0h1"/></g>',
    `viewbox="${box.replace('<', '&lt;')}"`,
  ),
  drawing('<svg viewBox="0 0 9 9"/>', `width="${box.replace('<', '&lt;')}" height="9"`),
]);

/** Names from which a component's name, a module's path and comments follow. */
const FILES = [
  "a';alert(1);'.svg",
  'a`${alert(1)}`.svg',
  'a\n alert(1).svg',
  'a*/alert(1)/*.svg',
  'a\u2028alert(1).svg',
  '</script><script>alert(1)</script>.svg',
  '.svg',
  'x.svg.svg',
  '../../x.svg',
  'C:\\x.svg',
  'con.svg',
  '__proto__.svg',
  'constructor.svg',
  '1.svg',
  '-.svg',
  '😀.svg',
  'ｆｕｌｌ.svg',
  'e\u0301.svg',
  'İ.svg',
  'ß.svg',
  '\u202egvs.x.svg',
  '\0.svg',
  '\ud800.svg',
  `${'a'.repeat(9_000)}.svg`,
  'default.svg',
  'await.svg',
  'a b.svg',
  '',
];

export const broken = (): Made[] => [
  ...named('cut', cut, undefined, true),
  ...named('gap', gaps),
  ...named('character', characters),
  ...named('strange', STRANGE),
  ...named('box', boxes),
  ...FILES.map((file, index) => ({ name: `file-${index}`, text: drawing(''), file })),
];
