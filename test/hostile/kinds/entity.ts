import { declared, drawing, many, named, OUTSIDE, pairs, type Made } from '../case.ts';

/** Entities of entities, and what stands at the bottom of them. */
const tower = (bottom: string, width: number, height: number) =>
  declared(
    `<!ENTITY e0 "${bottom}">` +
      many(height, (level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(width)}">`),
    `<g id="&e${height};"><text>&e${height};</text></g>`,
  );

const towers = pairs(['', ' ', 'ha', '&#38;', '&lt;'], [
  [2, 30],
  [10, 10],
  [1, 20_000],
  [3_000, 2],
] as const).map(([bottom, [width, height]]) => tower(bottom, width, height));

const DECLARATIONS = [
  `<!ENTITY e SYSTEM "file:///etc/passwd">`,
  `<!ENTITY e PUBLIC "a" "${OUTSIDE}/e">`,
  `<!ENTITY % e SYSTEM "${OUTSIDE}/e"> %e;`,
  `<!ENTITY % e "<!ENTITY f 'x'>"> %e;`,
  `<!ENTITY e "&e;">`,
  `<!ENTITY e "&f;"><!ENTITY f "&e;">`,
  `<!ENTITY e "<script>alert(1)</script>">`,
  `<!ENTITY e "&#60;script&#62;alert(1)&#60;/script&#62;">`,
  `<!ENTITY e "&lt;script>">`,
  `<!ENTITY e "' onload='alert(1)">`,
  `<!ENTITY e '" onload="alert(1)'>`,
  `<!ENTITY e "x`,
  `<!ENTITY e>`,
  `<!ENTITY "x">`,
  `<!ENTITY>`,
  `<!ENTITY e "x"><!ENTITY e "y">`,
  `<!ENTITY amp "x"><!ENTITY lt "y"><!ENTITY e "&amp;&lt;">`,
  `<!ENTITY __proto__ "x"><!ENTITY constructor "y"><!ENTITY e "&__proto__;&constructor;">`,
  `<!ENTITY e "&constructor;&toString;&valueOf;&hasOwnProperty;&__proto__;">`,
  `<!ENTITY e "&#0;&#x110000;&#xD800;&#99999999999;&#x;&#;">`,
  `<!ENTITY e "&undeclared;">`,
  `<!ATTLIST svg onload CDATA "alert(1)"><!ENTITY e "x">`,
  `<!ELEMENT svg ANY><!NOTATION n SYSTEM "${OUTSIDE}"><!ENTITY e SYSTEM "x" NDATA n>`,
  `<!ENTITY e "javascript:alert(1)">`,
  `<!ENTITY e "${OUTSIDE}/a.png">`,
  `<!-- <!ENTITY e "x"> -->`,
  `<?pi <!ENTITY e "x">?>`,
  `]><!ENTITY e "x">`,
];

/** Where an entity is used. */
const USES = [
  '<g id="&e;"><text>&e;</text></g>',
  '<a href="&e;"><image href="&e;" width="9" height="9"/></a>',
  '<style>rect:hover{fill:&e;}</style><rect style="fill:&e;" width="9" height="9"/>',
  '<set attributeName="href" to="&e;"/>',
];

/** Without any DOCTYPE: names that JavaScript's objects know, and characters that XML does not. */
const REFERENCES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'nbsp',
  'copy',
  'e',
  '#0',
  '#8',
  '#x0',
  '#xB',
  '#xD800',
  '#xDFFF',
  '#xFFFE',
  '#xFFFF',
  '#x110000',
  '#99999999',
  '#-1',
  '#x',
  '#',
  '',
  ' ',
  'amp',
  'lt',
  '#60',
  '#x3c',
  '#x202e',
  '#10',
  '#13',
  '#x85',
  '#0000000000000000000000000000000000060',
  '#X3C',
  'LT',
  'e'.repeat(50_000),
];
const references = REFERENCES.flatMap((name) => [
  drawing('').replace('Title', `A&${name};B`),
  drawing(`<rect width="9" height="9" id="&${name};" fill="&${name};"/><use href="#&${name};"/>`),
]);

/** A `&` without an end, thousands of times. */
const BARE = [
  '&'.repeat(20_000),
  '&amp'.repeat(5_000),
  '&#'.repeat(5_000),
  `${'&a'.repeat(9_000)};`,
];

/** Few elements that refer to many: each level draws the one before ten times. */
const laughs = (name: string, level: (id: string, before: string) => string) =>
  drawing(
    `<defs>${name}${many(8, (index) => level(`a${index + 1}`, `a${index}`))}</defs><use href="#a8"/><rect width="9" height="9" fill="url(#a8)" mask="url(#a8)" clip-path="url(#a8)" filter="url(#a8)"/>`,
  );
const BOTTOM = '<g id="a0"><rect width="9" height="9"/></g>';
const LAUGHS = [
  laughs(BOTTOM, (id, before) => `<g id="${id}">${`<use href="#${before}"/>`.repeat(10)}</g>`),
  laughs(
    BOTTOM,
    (id, before) => `<symbol id="${id}">${`<use href="#${before}"/>`.repeat(10)}</symbol>`,
  ),
  ...['pattern', 'mask', 'clipPath'].map((element) =>
    laughs(
      BOTTOM,
      (id, before) =>
        `<${element} id="${id}" width="1" height="1">${`<rect width="9" height="9" fill="url(#${before})" mask="url(#${before})" clip-path="url(#${before})"/>`.repeat(10)}</${element}>`,
    ),
  ),
  laughs(
    BOTTOM,
    (id, before) =>
      `<marker id="${id}">${`<path d="M0 0h1v1h1v1" marker-mid="url(#${before})"/>`.repeat(10)}</marker>`,
  ),
  laughs(
    BOTTOM,
    (id, before) => `<filter id="${id}">${`<feImage href="#${before}"/>`.repeat(10)}</filter>`,
  ),
  drawing('<use id="a" href="#b"/><use id="b" href="#a"/><g id="c"><use href="#c"/></g>'),
  drawing(
    '<pattern id="p" fill="url(#p)" width="1" height="1"><rect fill="url(#p)" width="1" height="1"/></pattern><rect fill="url(#p)" width="9" height="9"/>',
  ),
  drawing(
    '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect fill="url(#a)" width="9" height="9"/>',
  ),
];

export const entity = (): Made[] => [
  ...named('tower', towers, undefined, true),
  ...pairs(DECLARATIONS, USES).map(([declaration, use], index) => ({
    name: `declared-${index}`,
    text: declared(declaration, use),
  })),
  ...named('reference', references),
  ...named('bare', BARE, (text) => drawing(`<text>${text}</text>`), true),
  ...named('laughs', LAUGHS),
];
