import { drawing, escaped, many, named, OUTSIDE, pairs, type Made } from '../case.ts';

/** What an animation must not reach, in every spelling that some reader may take for it. */
const NAMES = [
  'href HREF hReF xlink:href XLINK:HREF q:href onclick onbegin ONLOAD style class id src target',
  'ping download xml:base xml:lang lang role aria-label aria-hidden tabindex nonce formaction',
]
  .join(' ')
  .split(' ')
  .concat(['hr&#101;f', ' href', 'href ', '&#9;href', 'xlink&#58;href', '']);

const TARGETS = [
  'javascript:alert(1)',
  `${OUTSIDE}/a.png`,
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
];

/** Where the animation stands. */
const PLACES: readonly ((animation: string) => string)[] = [
  (animation) => `<a href="#x">${animation}<circle r="5"/></a>`,
  (animation) => `<image width="9" height="9">${animation}</image>`,
  (animation) => `<use href="#x">${animation}</use>`,
  (animation) => `<g id="x"><rect width="9" height="9"/></g>${animation}`,
];

const onNames = pairs(NAMES, TARGETS).flatMap(([name, target], at) => {
  const place = PLACES[at % PLACES.length]!;
  const value = escaped(target);
  return [
    `<set attributeName="${name}" to="${value}"/>`,
    `<animate attributeName="${name}" values="a;${value}" dur="1s" begin="0s;click"/>`,
  ].map((animation) => drawing(place(animation)));
});

/** Spellings of the animation's own attributes and elements. */
const SPELT = [
  '<set ATTRIBUTENAME="href" TO="javascript:alert(1)"/>',
  '<SET attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="href" FROM="javascript:alert(1)" dur="1s"/>',
  '<animate attributeName="href" By="javascript:alert(1)" dur="1s"/>',
  '<animateColor attributeName="fill" to="url(https://evil.example/#a)" dur="1s"/>',
  '<discard href="#x" begin="0s"/>',
  '<handler type="text/javascript">alert(1)</handler>',
  '<set q:attributeName="href" attributeName="fill" to="javascript:alert(1)"/>',
  '<animateTransform attributeName="href" type="translate" to="javascript:alert(1)"/>',
  '<animateMotion path="M0 0h9" dur="1s" onend="alert(1)"/>',
  '<set attributeName="onclick" to="alert(1)" begin="click"/>',
  '<set attributeName="fill" to="red" onbegin="alert(1)" onend="alert(1)" onrepeat="alert(1)"/>',
];

/** Of the `<svg>` itself: its box in the page is not the drawing's to change. */
const OF_ROOT = [
  'width 900 height 900 x 90 y 90 overflow visible display block transform scale(9) filter url(#f)',
  'opacity .1 visibility hidden viewBox 0,0,1,1 clip-path none mask none cursor wait',
  'preserveAspectRatio none pointer-events all font-size 90 color red transform-origin 9px',
]
  .join(' ')
  .split(' ');

const onRoot = OF_ROOT.flatMap((name, at) => {
  if (at % 2 === 1) return [];
  const value = OF_ROOT[at + 1] ?? '';
  return [
    `<set attributeName="${name}" to="${value}"/>`,
    `<animate attributeName="${name}" values="${value};${value}" dur="9s" fill="freeze"/>`,
    `<set href="#root" attributeName="${name}" to="${value}"/>`,
  ].flatMap((animation) => [
    drawing(animation, 'viewBox="0 0 24 24" id="root"'),
    drawing(animation),
  ]);
});

const movedRoot = [
  '<animateTransform attributeName="transform" type="scale" to="9" dur=".1s" fill="freeze"/>',
  '<animateMotion path="M0 0h900" dur=".1s" fill="freeze"/>',
  '<animateMotion dur=".1s" fill="freeze" path="M-900 0"/>',
];

/** Values that are CSS, in attributes that may be animated. */
const CSS = [
  'fill',
  'stroke',
  'filter',
  'mask',
  'clip-path',
  'cursor',
  'marker-end',
  'font-family',
];
const ADDRESSES = [
  `url(${OUTSIDE}/a.svg#a)`,
  `url("${OUTSIDE}/a.svg#a")`,
  `url('${OUTSIDE}/a.svg#a`,
  `image-set("${OUTSIDE}/a.png" 1x)`,
  `red;url(${OUTSIDE}/b.svg#b);blue`,
  'u\\72l(//evil.example/c)',
];

const css = pairs(CSS, ADDRESSES).map(([name, value]) =>
  drawing(
    `<rect width="9" height="9"><animate attributeName="${name}" values="${escaped(value)}" dur="1s"/></rect>`,
  ),
);

/** What begins or ends it. */
const MOMENTS = [
  'accessKey(x)',
  'ACCESSKEY(x)',
  'wallclock(2000-01-01T00:00Z)',
  'click',
  'body.click',
  'document.click',
  'x.click; accessKey(a)',
  'prev.end',
  'a\\.b.click',
  '..click',
  '%zz.click',
  '0s;'.repeat(2_000),
  `${'a'.repeat(9_000)}.click`,
  'repeat(99999999999)',
];
const moments = MOMENTS.map((moment) =>
  drawing(
    `<rect width="9" height="9"><set attributeName="fill" to="red" begin="${moment}" end="${moment}"/></rect>`,
  ),
);

/** Numbers that are none, or too many. */
const NUMBERS = ['1e999', 'NaN', '-1', '', 'Infinity', '0', '1;'.repeat(5_000)];
const TIMES = ['dur', 'keyTimes', 'keySplines', 'values', 'repeatCount', 'min', 'max', 'path'];
const numbers = pairs(TIMES, NUMBERS).map(([name, value]) =>
  drawing(
    `<circle r="3"><animate attributeName="r" calcMode="spline" ${name}="${value}"/><animateMotion ${name}="${value}"/></circle>`,
  ),
);

const crowds = [
  many(2_000, (index) => `<set attributeName="fill" to="red" begin="${index}s"/>`),
  many(
    200,
    (index) =>
      `<rect id="r${index}"><set href="#r${199 - index}" attributeName="x" to="1"/></rect>`,
  ),
  '<g>'.repeat(200) + '<animate attributeName="x" dur="1s" to="9"/>' + '</g>'.repeat(200),
];

export const animation = (): Made[] => [
  ...named('name', onNames),
  ...named('spelling', SPELT, (content) => drawing(`<a href="#x">${content}<circle r="5"/></a>`)),
  ...named('root', onRoot),
  ...named('moved', movedRoot, (content) => drawing(content)),
  ...named('css', css, undefined, true),
  ...named('moment', moments),
  ...named('number', numbers),
  ...named('crowd', crowds, (content) => drawing(content)),
];
