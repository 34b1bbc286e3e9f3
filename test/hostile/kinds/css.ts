import { drawing, escaped, many, named, OUTSIDE, pairs, type Made } from '../case.ts';

/** Ways to an address. */
const ADDRESSES = [
  `url(${OUTSIDE}/a.png)`,
  `url("${OUTSIDE}/a.png")`,
  `url("${OUTSIDE}/a.png`,
  `url('${OUTSIDE}/a.png`,
  `url(${OUTSIDE}/a.png`,
  `URL(//evil.example/a.png)`,
  `u\\72l(//evil.example/a.png)`,
  `\\75\\72\\6c(//evil.example/a.png)`,
  `url(\\68ttps://evil.example/a.png)`,
  `url("\\68 ttps://evil.example/a.png")`,
  `url(/**/"//evil.example/a.png")`,
  `url("#" "//evil.example/a.png")`,
  `url(#a) url(//evil.example/a.png)`,
  `url("#a\\\n//evil.example/a.png")`,
  `src("//evil.example/a.png")`,
  `src(var(--u))`,
  `image("//evil.example/a.png")`,
  `image-set("//evil.example/a.png" 1x)`,
  `image-set(linear-gradient(red,red) 9x, "//evil.example/a.png" 1x)`,
  `-webkit-image-set(url(//evil.example/a.png) 1x)`,
  `cross-fade(url(//evil.example/a.png), url(#a), 50%)`,
  `element(#x)`,
  `paint(evil)`,
  `attr(data-u url)`,
  `var(--u, url(//evil.example/a.png))`,
  `env(x, url(//evil.example/a.png))`,
  `url(data:image/svg+xml,<svg/onload=alert(1)>)`,
  `url(data:text/html,x)`,
  `url(javascript:alert(1))`,
  `url(\u0001javascript:alert(1))`,
  `url(" #x")`,
  `url("\\0 #x")`,
  `url(#a{)} body{display:none}`,
  `expression(alert(1))`,
  `calc(1px + url(//evil.example/a.png))`,
  `type("a") url(//evil.example/a.png)`,
];

const PROPERTIES = [
  'fill',
  'mask',
  'mask-image',
  'filter',
  'cursor',
  'background-image',
  'content',
  'marker-end',
  'clip-path',
  'offset-path',
  'list-style-image',
  'border-image-source',
  'shape-outside',
  '--u',
];

/** Each address in one property of each place; which one changes from address to address. */
const addresses = pairs(ADDRESSES, [0, 1, 2, 3]).map(([address, place], at) => {
  const property = PROPERTIES[(at * 5) % PROPERTIES.length]!;
  const declaration = escaped(`${property}:${address}`);
  switch (place) {
    case 0:
      return drawing(`<rect width="9" height="9" style="${declaration}"/>`);
    case 1:
      return drawing(`<style>rect:hover{${declaration}}</style><rect width="9" height="9"/>`);
    case 2:
      return drawing(`<style>rect{${declaration}}</style><rect width="9" height="9"/>`);
    default:
      return drawing(
        `<rect width="9" height="9" ${property.replace('--', 'data-')}="${escaped(address)}"/>`,
      );
  }
});

const SHEETS = [
  `@import "${OUTSIDE}/a.css";`,
  `@import url(${OUTSIDE}/a.css);`,
  `@IMPORT '${OUTSIDE}/a.css';`,
  `@\\69mport "${OUTSIDE}/a.css";`,
  `@charset "x"; @import "${OUTSIDE}/a.css";`,
  `<!-- @import "${OUTSIDE}/a.css"; -->`,
  `/*`,
  `/* */ */ @import "${OUTSIDE}/a.css";`,
  `}@import "${OUTSIDE}/a.css";`,
  `@font-face{font-family:a;src:url(${OUTSIDE}/a.woff)}text{font-family:a}`,
  `@namespace url(${OUTSIDE});rect{fill:red}`,
  `@layer a{@import "${OUTSIDE}/a.css";}`,
  `@media screen{@import "${OUTSIDE}/a.css";}`,
  `@counter-style a{symbols:url(${OUTSIDE}/a.png)}`,
  `@property --u{syntax:"<url>";inherits:true;initial-value:url(${OUTSIDE}/a.png)}`,
  `rect{behavior:url(${OUTSIDE}/a.htc)}`,
  `rect{-moz-binding:url(${OUTSIDE}/a.xml#a)}`,
  `rect{fill:red;}}body{display:none}`,
  `rect{fill:"`,
  `rect{fill:(((((}`,
  `rect{fill:red!ie}`,
  `rect{*fill:red;_fill:red;filter:progid:DXImageTransform.Microsoft.Alpha(opacity=1)}`,
  `rect{__proto__:red;constructor:red;toString:red;--__proto__:x;--constructor:y}`,
  `rect{fill:red\\9}`,
  `rect{fill:\\}`,
  `rect:hover{fill:red;\\}`,
  `${'('.repeat(5_000)}`,
  `rect{fill:${'('.repeat(60)}${')'.repeat(60)}}`,
  `rect{fill:calc(${'1+('.repeat(60)}1${')'.repeat(60)})}`,
  many(2_000, (index) => `.c${index}:hover{fill:red}`),
  many(500, (index) => `rect:hover{--v${index}:var(--v${index + 1})}`),
  `rect{--a:var(--b);--b:var(--a);fill:var(--a)}`,
  `rect{fill:${'var(--x,'.repeat(50)}red${')'.repeat(50)}}`,
  `rect{fill:${'a'.repeat(100_000)}}`,
  `rect{fill:"${'\\61 '.repeat(20_000)}"}`,
  `rect{${'fill:red;'.repeat(20_000)}}`,
];

/** The text of one sheet in several elements, comments and sections. */
const SPLIT = [
  `<style>@imp</style><style>ort "${OUTSIDE}/a.css";</style>`,
  `<style>@imp<!-- -->ort "${OUTSIDE}/a.css";</style>`,
  `<style><![CDATA[@imp]]>ort "${OUTSIDE}/a.css";</style>`,
  `<style>@imp<g/>ort "${OUTSIDE}/a.css";</style>`,
  `<style>@&#105;mport "${OUTSIDE}/a.css";</style>`,
  `<style>rect{/*</style><style>*/fill:red}body{display:none}</style>`,
  `<style type="text/plain">@import "${OUTSIDE}/a.css";</style>`,
  `<style type="">@import "${OUTSIDE}/a.css";</style>`,
  `<style media="screen{}@import'${OUTSIDE}/a.css';">rect:hover{fill:red}</style>`,
  `<style media="all,(width)">rect:hover{fill:red}</style>`,
  `<STYLE>@import "${OUTSIDE}/a.css";</STYLE>`,
  `<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="${OUTSIDE}/a.css"/>`,
  `<style xmlns="http://www.w3.org/1999/xhtml">body{display:none}</style>`,
];

export const css = (): Made[] => [
  ...named('address', addresses),
  ...named('sheet', SHEETS, (sheet) =>
    drawing(`<style>${escaped(sheet)}</style><rect width="9" height="9"/><text>a</text>`),
  ),
  ...named('inline', SHEETS.slice(15, 30), (sheet) =>
    drawing(`<rect width="9" height="9" style="${escaped(sheet.replace(/^rect\{|\}$/g, ''))}"/>`),
  ),
  ...named('split', SPLIT, (content) => drawing(`${content}<rect width="9" height="9"/>`)),
];
