import { drawing, named, pairs, type Made } from '../case.ts';

/** Lists of which browsers take nothing at all. */
const WRONG = [
  'foo(1)',
  'rotate(nonsense)',
  'rotate()',
  'rotate(1,)',
  'rotate(,1)',
  'rotate(1 2)',
  'rotate',
  'rotate(1',
  'rotate 1)',
  '(1)',
  'rotate(1))',
  'ROTATE(1)',
  'Rotate(1)',
  'skewx(1)',
  'skew(1)',
  'matrix(1 2 3)',
  'matrix(1 2 3 4 5 6 7)',
  'scale()',
  'scale(1 2 3)',
  'translate(1 2 3)',
  'translate(1px)',
  'translate(1%)',
  'rotate(1deg)',
  'rotate(NaN)',
  'rotate(Infinity)',
  'rotate(1e999)',
  'rotate(0x1)',
  'rotate(1;2)',
  'rotate(1) foo',
  'foo rotate(1)',
  'rotate(1);',
  'rotate(1),,rotate(1)',
  ',rotate(1)',
  'rotate(1),',
  'url(https://evil.example)',
  'none none',
  'rotate(var(--x))',
  'rotate(calc(1))',
  'translate3d(1,1,1)',
  'matrix3d(1)',
  'rotate(１)',
  'rotate(1\u00a0)',
  'rotate(--1)',
  'rotate(+-1)',
  'rotate(1e)',
  'rotate(.)',
  'constructor(1)',
  '__proto__(1)',
  'toString()',
  'rotate(alert(1))',
  'rotate(1)/**/',
];

const NAMES = ['transform', 'gradientTransform', 'patternTransform'];

const place = (name: string, list: string): string => {
  switch (name) {
    case 'gradientTransform':
      return `<linearGradient id="g" ${name}="${list}"><stop/></linearGradient><rect width="9" height="9" fill="url(#g)"/>`;
    case 'patternTransform':
      return `<pattern id="p" width="1" height="1" ${name}="${list}"><rect width="1" height="1"/></pattern><rect width="9" height="9" fill="url(#p)"/>`;
    default:
      return `<g ${name}="${list}"><circle r="3" ${name}="${list}"/></g>`;
  }
};

/** Lists that are right and that arithmetic may still come to grief with. */
const RIGHT = [
  'matrix(0 0 0 0 0 0)',
  'matrix(1e38 1e38 1e38 1e38 1e38 1e38)',
  'matrix(1e-38 0 0 1e-38 0 0)',
  'scale(0)',
  'scale(1 0)',
  'scale(-1)',
  'skewX(90)',
  'skewY(89.9999999)',
  'rotate(1e9)',
  'rotate(45 1e9 1e9)',
  'translate(1e20)translate(-1e20)',
  'scale(1e20)scale(1e-20)',
  ' rotate ( 1 ) , scale ( 2 ) ',
  'rotate(1)rotate(2)'.repeat(500),
  '',
  ' ',
];

const STYLES = [
  'transform:rotate(nonsense)',
  'transform:rotate(1deg) foo(1)',
  'transform:matrix3d(1)',
  'transform:none!important',
  'transform-origin:1px 2px 3px 4px',
  'transform-box:nonsense;rotate:x;scale:0;translate:1e99px',
  'transform:perspective(0)',
  'offset:path("M0 0h9") 50%',
  'offset-path:url(https://evil.example/#a)',
];

const onRoot = [...WRONG.slice(0, 8), ...RIGHT.slice(0, 8)].map((list) =>
  drawing('<rect width="9" height="9"/>', `viewBox="0 0 24 24" transform="${list}"`),
);

export const transform = (): Made[] => [
  ...pairs(NAMES, WRONG).map(([name, list], index) => ({
    name: `wrong-${index}`,
    text: drawing(place(name, list)),
    finding: true,
  })),
  ...pairs(NAMES, RIGHT).map(([name, list], index) => ({
    name: `right-${index}`,
    text: drawing(place(name, list)),
  })),
  ...named('animated', WRONG, (list) =>
    drawing(
      `<g><animateTransform attributeName="transform" type="rotate" values="${list}" dur="1s"/><circle r="3"/></g>`,
    ),
  ),
  ...named('style', STYLES, (style) => drawing(`<circle r="3" style='${style}'/>`)),
  ...named('root', onRoot),
];
