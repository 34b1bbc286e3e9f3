import { drawing, many, named, type Made } from '../case.ts';

const nested = (element: string, depth: number, inside = '<rect width="9" height="9"/>') =>
  `<${element}>`.repeat(depth) + inside + `</${element}>`.repeat(depth);

const SHAPES: Readonly<Record<string, (index: number) => string>> = {
  circles: (index) => `<circle cx="${index}" cy="5" r="3"/>`,
  lines: (index) => `<line x1="${index}" x2="${index + 1}" y2="9"/>`,
  paths: (index) => `<path d="M${index} 0h9v9z"/>`,
  same: () => '<path d="M0 0h9v9z"/>',
  rects: (index) => `<rect x="${index}" width="9" height="9" transform="rotate(${index})"/>`,
  groups: (index) => `<g transform="translate(${index})"><rect width="9" height="9"/></g>`,
  styled: (index) => `<rect class="c${index}" style="fill:#${String(index).padStart(6, '0')}"/>`,
  uses: () => '<use href="#a"/>',
  texts: (index) => `<text x="${index}">a</text>`,
  ids: (index) => `<g id="i${index}"><use href="#i${index + 1}"/></g>`,
  gradients: (index) =>
    `<linearGradient id="g${index}" href="#g${index + 1}"/><rect fill="url(#g${index})" width="9" height="9"/>`,
};

const crowds = [100, 1_000, 4_000].flatMap((count) =>
  Object.entries(SHAPES).flatMap(([name, shape]) =>
    ['', ' fill="none" stroke="red"'].map((paint, at) => ({
      name: `crowd-${name}-${count}-${at}`,
      text: drawing(`<g${paint}>${many(count, shape)}</g>`),
    })),
  ),
);

const ELEMENTS = ['g', 'svg', 'a', 'defs', 'symbol', 'text', 'tspan', 'switch', 'mask', 'x'];
const depths = ELEMENTS.flatMap((element) =>
  [10, 200, 255, 2_000, 50_000].map((depth) => ({
    name: `depth-${element}-${depth}`,
    text: drawing(nested(element, depth)),
    ...(depth >= 2_000 ? { finding: true } : {}),
  })),
);

const LONG: Readonly<Record<string, string>> = {
  path: `<path d="M0 0${'h1v1'.repeat(50_000)}"/>`,
  arcs: `<path d="M0 0${'a1 1 0 01 1 1'.repeat(9_000)}"/>`,
  curves: `<path d="M0 0${'c0 0 1 1 2 2s1 1 2 2'.repeat(5_000)}" fill="none" stroke="red"/>`,
  points: `<polygon points="${'1 2 '.repeat(50_000)}"/>`,
  spaces: `<rect width="9" height="9" fill="${' '.repeat(500_000)}"/>`,
  dashes: `<rect width="9" height="9" stroke-dasharray="${'1 '.repeat(50_000)}"/>`,
  id: `<g id="${'i'.repeat(100_000)}"/><use href="#${'i'.repeat(100_000)}"/>`,
  percent: `<use href="#${'%'.repeat(100_000)}"/>`,
  name: `<${'n'.repeat(100_000)}/>`,
  attribute: `<rect ${'a'.repeat(100_000)}="x"/>`,
  attributes: `<rect ${many(20_000, (index) => `a${index}="x" `)}/>`,
  classes: `<style>.c1:hover{fill:red}</style><rect class="${many(20_000, (index) => `c${index} `)}" width="9" height="9"/>`,
  text: `<text>${'a '.repeat(200_000)}</text>`,
  comment: `<!--${'- '.repeat(200_000)}--><rect width="9" height="9"/>`,
  picture: `<image href="data:image/png;base64,${'A'.repeat(1_000_000)}" width="9" height="9"/>`,
  transform: `<g transform="${'translate(1)'.repeat(20_000)}"><rect width="9" height="9"/></g>`,
  url: `<rect width="9" height="9" fill="${'url(#a)'.repeat(20_000)}"/>`,
  open: `<rect width="9" height="9" fill="${'url('.repeat(50_000)}"/>`,
  style: `<rect width="9" height="9" style="${'fill:red;'.repeat(50_000)}"/>`,
  numbers: `<path d="M${'1'.repeat(200_000)} 0h9"/><rect width="${'9'.repeat(5_000)}" height="1"/>`,
  values: `<rect><animate attributeName="x" dur="1s" values="${'1;'.repeat(50_000)}"/></rect>`,
  moment: `<rect><set attributeName="x" to="1" begin="${'a.b+'.repeat(20_000)}"/></rect>`,
  language: `<switch><g systemLanguage="${'en,'.repeat(50_000)}"/></switch>`,
  namespaces: `<g ${many(5_000, (index) => `xmlns:n${index}="u${index}" `)}/>`,
};

/** Numbers at the ends of what can be written and drawn. */
const EDGES = [
  '1e308',
  '-1e308',
  '1e-308',
  '99999999999999999999',
  '0.00000000000001',
  '-0',
  '1e38',
];
const edges = EDGES.flatMap((number) => [
  `<path d="M${number} 0h${number}a${number} 1 0 0 1 1 1"/><circle r="${number}"/>`,
  `<g transform="scale(${number}) translate(${number})"><path d="M0 0h1v1z" stroke-width="${number}"/></g>`,
]);

const HUGE = [drawing(' '.repeat(5_000_001)), drawing('<g/>'.repeat(50_001))];

export const size = (): Made[] => [
  ...crowds,
  ...depths,
  ...named('long', LONG, (content) => drawing(content)),
  ...named('edge', edges, (content) => drawing(content)),
  ...named('huge', HUGE, undefined, true),
  ...named('sheet', {
    descendants: drawing(`<style>${'g '.repeat(3_000)}rect{fill:red}</style>${nested('g', 250)}`),
    siblings: drawing(`<style>${'g~'.repeat(500)}g{fill:red}</style>${'<g/>'.repeat(3_000)}`),
    rules: drawing(
      `<style>${many(3_000, (index) => `rect:nth-child(${index}n+1){fill:red}`)}</style>${'<rect/>'.repeat(300)}`,
    ),
    live: drawing(
      `<style>${many(1_000, (index) => `.c${index}:hover .d{fill:red}`)}</style>${many(500, (index) => `<g class="c${index}"><rect class="d"/></g>`)}`,
    ),
  }),
];
