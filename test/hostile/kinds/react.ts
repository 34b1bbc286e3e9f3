import { drawing, named, pairs, type Made } from '../case.ts';

/** Names that React, HTML, JavaScript's objects or a screen reader act on. */
const NAMES = [
  'ref key children dangerouslySetInnerHTML suppressHydrationWarning suppressContentEditableWarning',
  'className htmlFor style defaultValue defaultChecked value checked innerHTML outerHTML textContent',
  'contentEditable contenteditable tabIndex tabindex TABINDEX accessKey accesskey autoFocus autofocus',
  'draggable dir lang hidden inert popover title translate spellcheck enterkeyhint inputmode is nonce',
  'role ROLE aria-label ARIA-LABEL aria-live aria-hidden aria-labelledby aria-description aria-owns',
  'aria-modal ariaLabel ARIA-HIDDEN data-altglyph data-reactroot data-testid itemscope itemprop',
  'onClick onclick ONCLICK onLoad onload onError onfocusin onanimationstart onbegin oncopy on ONX',
  'hasOwnProperty constructor toString valueOf __proto__ prototype isPrototypeOf __defineGetter__',
  'xlinkHref xmlSpace xmlBase xmlLang fillOpacity strokeWidth clipPath stopColor viewbox',
  'transform-origin transformOrigin mask-type crossorigin src srcSet action formAction href.baseVal',
  'alt size width height id class CLASS name type sizes as form list step min max pattern',
]
  .join(' ')
  .split(' ');

const VALUES = ['x', '&lt;b>x&lt;/b>', '{alert(1)}', '${alert(1)}', 'true', '1'];

/** On the `<svg>`, on a shape, on a group with two texts, on what is drawn elsewhere. */
const PLACES: readonly ((attribute: string) => string)[] = [
  (attribute) => drawing('<text>a</text>', `viewBox="0 0 24 24" ${attribute}`),
  (attribute) => drawing(`<rect rx="1" ${attribute}/>`),
  (attribute) => drawing(`<g ${attribute}><text>a</text><text>b</text></g>`),
  (attribute) =>
    drawing(
      `<linearGradient id="g" x1="0" ${attribute.replace(/^(id|x1)=/, 'y1=')}><stop/></linearGradient><rect width="9" height="9" fill="url(#g)"/>`,
    ),
];

const attributes = NAMES.flatMap((name, at) =>
  PLACES.map((place, index) => {
    const value = VALUES[(at + index) % VALUES.length]!;
    // One attribute twice is no XML, and no test of what is made of it.
    return place(name === 'viewbox' && index === 0 ? `viewbox="1 1 1 1"` : `${name}="${value}"`);
  }),
);

const ELEMENTS = ['Fragment', 'Suspense', 'constructor', 'toString', '__proto__', 'hasOwnProperty'];
const MORE = [
  'PATH',
  'Path',
  'svg.path',
  'x-path',
  'lineargradient',
  'textpath',
  'clippath',
  'title',
];

/** Text that ends strings, templates, comments and tags of what is generated. */
const TEXTS = [
  '`${alert(1)}`',
  "');alert(1);//",
  '");alert(1);//',
  '\\',
  '\\u0041\\x41\\n',
  '*/alert(1)/*',
  '//\u2028alert(1)',
  '&lt;/script>&lt;script>alert(1)&lt;/script>',
  '&lt;!--&lt;script>',
  ']]&gt;',
  '{alert(1)}',
  '@deprecated [x](javascript:alert(1)) ![](https://evil.example/a.png)',
  '\u202e\u2066\u200b',
  '😀\u{1f468}\u200d\u{1f469}',
  '&#10;&#13;&#9;',
  '"\'`',
  'constructor',
];
const texts = TEXTS.flatMap((text) => {
  const quoted = text.replaceAll('"', '&quot;');
  return [
    drawing('').replace('Title', text),
    drawing('').replace('What it shows.', text),
    drawing(`<text font-family="${quoted}" class="${quoted}">${text}</text>`),
    drawing(
      `<g id="${quoted}"><rect width="9" height="9"/></g><use href="#${quoted}"/><set href="#${quoted}" attributeName="x" to="1"/>`,
    ),
    drawing(`<rect width="9" height="9" fill="${quoted}" d="${quoted}" x="${quoted}"/>`),
  ];
});

/** Ids that are written in several ways, or that many readers read. */
const IDS = [
  'a',
  'a b',
  'a.b',
  'a)b',
  'a%20b',
  '%',
  '%zz',
  '%00',
  '1e3',
  '__proto__',
  'body',
  'é',
  '😀',
];
const IN = [
  (id: string) => `<use href="#${id}"/>`,
  (id: string) => `<use href="#${encodeURIComponent(id)}"/>`,
  (id: string) => `<rect width="9" height="9" fill="url(#${id})" mask="url( '#${id}' )"/>`,
  (id: string) => `<rect width="9" height="9" style="fill:url(&quot;#${id}&quot;)"/>`,
  (id: string) => `<style>#${id}:hover{fill:red}</style>`,
  (id: string) =>
    `<rect width="9" height="9"><set attributeName="x" to="1" begin="${id}.click"/></rect>`,
];
const ids = pairs(IDS, IN).map(([id, use]) =>
  drawing(`<g id="${id}"><rect width="9" height="9"/></g>${use(id)}`),
);

export const react = (): Made[] => [
  ...named('attribute', attributes),
  ...named('element', [...ELEMENTS, ...MORE], (name) => drawing(`<${name}>x</${name}>`)),
  ...named('text', texts),
  ...named('id', ids),
];
