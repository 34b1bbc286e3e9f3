/** Drawings with any number of shapes, one kind for each thing that may slow a compiler down. */

/** A coordinate that follows from a shape's index: the same in every run, unlike its neighbours'. */
const scattered = (index: number, salt: number) =>
  ((Math.imul(index + 1, salt) >>> 8) % 10_000) / 10;

const x = (index: number) => scattered(index, 0x9e3779b1);
const y = (index: number) => scattered(index, 0x85ebca6b);

const inRoot = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"${attributes}>${content}</svg>`;

const shapes = (count: number, shape: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => shape(index)).join('');

const STROKED = ' fill="none" stroke="#000" stroke-width="2"';

const curve = (index: number) =>
  `M${x(index)} ${y(index)}c1.23 4.5 6.7 8.91 10 3.2s4.5 1.2 6 2.4-3 9-9 4l-2.25 3.5z`;

/** By name: the text of a drawing of a number of shapes. */
export const KINDS: Readonly<Record<string, (count: number) => string>> = {
  'circles filled': (count) =>
    inRoot(shapes(count, (i) => `<circle cx="${x(i)}" cy="${y(i)}" r="${1 + (i % 7)}"/>`)),
  'circles stroked': (count) =>
    inRoot(
      shapes(count, (i) => `<circle cx="${x(i)}" cy="${y(i)}" r="${1 + (i % 7)}"/>`),
      STROKED,
    ),
  'circles crowded': (count) =>
    inRoot(
      shapes(count, (i) => `<circle cx="${((i * 997) % 9973) / 10}" cy="500" r="${1 + (i % 7)}"/>`),
      STROKED,
    ),
  'lines stroked': (count) =>
    inRoot(
      shapes(count, (i) => `<line x1="${x(i)}" y1="${y(i)}" x2="${y(i)}" y2="${x(i)}"/>`),
      STROKED,
    ),
  rects: (count) =>
    inRoot(
      shapes(count, (i) => `<rect x="${x(i)}" y="${y(i)}" width="9" height="${1 + (i % 5)}"/>`),
    ),
  'rects, a colour each': (count) =>
    inRoot(
      shapes(count, (i) => {
        const fill = `#${((i * 7919) % 0x1000000).toString(16).padStart(6, '0')}`;
        return `<rect x="${x(i)}" y="${y(i)}" width="9" height="4" fill="${fill}"/>`;
      }),
    ),
  paths: (count) => inRoot(shapes(count, (i) => `<path d="${curve(i)}"/>`)),
  'one path': (count) => inRoot(`<path d="${shapes(count, curve)}"/>`),
  'paths moved': (count) =>
    inRoot(
      shapes(count, (i) => `<path transform="rotate(${i % 360} 9 9)" d="${curve(i)}"/>`),
      STROKED,
    ),
  'arcs stroked': (count) =>
    inRoot(
      shapes(count, (i) => `<path d="M${x(i)} ${y(i)}a5 7 ${i % 90} 0 1 3 4"/>`),
      STROKED,
    ),
  polygons: (count) =>
    inRoot(shapes(count, (i) => `<polygon points="${x(i)},${y(i)} ${y(i)},${x(i)} ${x(i)},500"/>`)),
  'stroke widths': (count) =>
    inRoot(
      shapes(count, (i) => `<path d="${curve(i)}" stroke-width="${1 + (i % 97) / 8}"/>`),
      STROKED,
    ),
  'groups side by side': (count) =>
    inRoot(
      shapes(
        count,
        (i) => `<g transform="translate(${i % 9})"><g fill="red"><path d="${curve(i)}"/></g></g>`,
      ),
    ),
  'groups in groups': (count) =>
    inRoot(
      shapes(
        Math.ceil(count / 100),
        (i) =>
          `${'<g opacity=".9">'.repeat(Math.min(100, count))}<path d="${curve(i)}"/>` +
          '</g>'.repeat(Math.min(100, count)),
      ),
    ),
  'hidden shapes': (count) =>
    inRoot(shapes(count, (i) => `<path d="${curve(i)}"${i % 2 ? ' display="none"' : ''}/>`)),
  'ids and use': (count) =>
    inRoot(
      shapes(Math.ceil(count / 2), (i) => `<path id="p${i}" d="${curve(i)}"/>`) +
        shapes(Math.floor(count / 2), (i) => `<use href="#p${i}" x="${x(i)}"/>`),
    ),
  'gradients of their own': (count) =>
    inRoot(
      shapes(Math.ceil(count / 2), (i) => {
        const stop = `<stop offset="${(i % 10) / 10}" stop-color="red"/>`;
        return `<linearGradient id="g${i}">${stop}</linearGradient><path fill="url(#g${i})" d="${curve(i)}"/>`;
      }),
    ),
  'classes and a sheet': (count) =>
    inRoot(
      `<style>${shapes(20, (i) => `.c${i}{fill:#${i + 10}a;stroke:none}`)}</style>` +
        shapes(count, (i) => `<path class="c${i % 20}" d="${curve(i)}"/>`),
    ),
  'styles of their own': (count) =>
    inRoot(
      shapes(
        count,
        (i) => `<path style="fill:#12${i % 9}a00;opacity:.${1 + (i % 9)}" d="${curve(i)}"/>`,
      ),
    ),
  'groups with styles': (count) =>
    inRoot(
      shapes(
        count,
        (i) => `<g style="fill:#a${i % 9}c"><circle cx="${x(i)}" cy="${y(i)}" r="3"/></g>`,
      ),
    ),
  animations: (count) =>
    inRoot(
      shapes(
        count,
        (i) =>
          `<circle cx="${x(i)}" cy="${y(i)}" r="3">` +
          `<animate attributeName="r" values="1;${1 + (i % 9)};1" dur="1s" begin="${i / 8}s"/></circle>`,
      ),
    ),
  texts: (count) =>
    inRoot(shapes(count, (i) => `<text x="${x(i)}" y="${y(i)}">a<tspan>b</tspan></text>`)),
};

/** Shapes in the drawings that are measured. */
export const COUNTS = [10, 100, 1_000, 10_000];
