import { drawing, escaped, named, pairs, type Made } from '../case.ts';

/** React writes the text of a style sheet as it is, and HTML ends one where it likes. */
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  '</svg><script>alert(1)</script>',
  '</STYLE ><svg onload=alert(1)>',
  '<!--<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<p>',
  '<b',
  '<',
  '</',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '\\3c img src=x onerror=alert(1)\\3e ',
  '\\<img src=x onerror=alert(1)>',
  '<\\/style><img src=x onerror=alert(1)>',
  '\u2028<img src=x onerror=alert(1)>',
];

/** Every place of a sheet in which some text is free. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `rect:hover{content:"${text}"}`,
  (text) => `rect:hover{font-family:'${text}'}`,
  (text) => `rect:hover{--x:${text}}`,
  (text) => `rect:hover{--x:"${text}"}`,
  (text) => `rect:hover{fill:url("#${text}")}`,
  (text) => `rect:hover{fill:url(#${text.replace(/[\s()'"]/g, '')})}`,
  (text) => `rect:hover[class="${text}"]{fill:red}`,
  (text) => `rect:hover{fill:red}/*${text}*/`,
  (text) => `@media screen and (min-width:1px) /*${text}*/{rect{fill:red}}`,
  (text) => `@supports (content:"${text}"){rect:hover{fill:red}}`,
  (text) => `@keyframes "${text}"{to{fill:red}}rect{animation:"${text}" 1s}`,
  (text) => `${text}rect:hover{fill:red}`,
  (text) => `rect:hover{animation-name:"${text}";transition:"${text}"}`,
];

export const sheetMarkup = (): Made[] => [
  ...pairs(MARKUP, PLACES).map(([text, place], index) => ({
    name: `escaped-${index}`,
    text: drawing(
      `<style>${escaped(place(text))}</style><rect width="9" height="9"/><text>a</text>`,
    ),
  })),
  ...pairs(MARKUP, PLACES.slice(0, 3)).map(([text, place], index) => ({
    name: `section-${index}`,
    text: drawing(
      `<style><![CDATA[${place(text).replaceAll(']]>', ']]')}]]></style><rect width="9" height="9"/><text>a</text>`,
    ),
  })),
  ...named('inline', MARKUP, (text) =>
    drawing(
      `<rect width="9" height="9" style="${escaped(`--x:${text};font-family:'${text}'`)}"/><text>a</text>`,
    ),
  ),
  ...named('text', MARKUP, (text) => drawing(`<text>${escaped(text)}</text>`)),
  ...named('media', MARKUP, (text) =>
    drawing(
      `<style media="${escaped(text)}">rect:hover{fill:red}</style><rect width="9" height="9"/>`,
    ),
  ),
  ...named('type', MARKUP, (text) =>
    drawing(
      `<style type="${escaped(text)}">rect:hover{fill:red}</style><rect width="9" height="9"/>`,
    ),
  ),
];
