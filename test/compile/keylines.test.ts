import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keylines } from '../../scripts/keylines.ts';
import { launch } from './support/pictures.ts';
import {
  countPieces,
  crispness,
  extentsOf,
  inkedAt,
  rasterise,
  type Extents,
  type Raster,
} from './support/raster.ts';

/** Drawings whose outer edges are no keyline's, with their width and height and the reason. */
const EXCEPTIONS: [name: string, width: number, height: number, because: string][] = [
  ['calendar', 18, 19, 'the rings stand out of a square'],
  ['logout', 19, 18, 'the arrow leaves the square'],
  ['is-public', 20, 17, 'the lashes stand out of a wide shape'],
  ['camera', 20, 18, 'the viewfinder stands out of a wide shape'],
  ['video-camera', 20, 12, 'the body is longer than high, which leaves it less than a wide shape'],
  ['folder', 20, 18, 'the tab stands out of a wide shape'],
  ['comment', 20, 18, 'the tail hangs below a wide shape'],
  ['comments', 20, 18, 'the tail hangs below a wide shape'],
  ['comments-outline', 20, 18, 'the tail hangs below a wide shape'],
  ['caret-right', 10, 18, 'a mark: as high as the square, as wide as its angle allows'],
  ['pause', 12, 18, 'a mark: as high as the square'],
  ['tick', 18, 13, 'a mark: as wide as the square'],
  ['quote-open', 18, 14, 'a mark: as wide as the square'],
  ['quote-close', 18, 14, 'a mark: as wide as the square'],
  ['ellipsis', 18, 4, 'a mark: as wide as the square'],
  ['caret', 16, 9, 'a mark of slanted lines alone, which look longer than straight ones'],
  ['close', 16, 16, 'a mark of slanted lines alone, which look longer than straight ones'],
];

/** The size at which edges are measured: 6 pixels for each unit. */
const LARGE = 144;
/** How far an edge may be from where it should be, in units. */
const TOLERANCE = 0.25;
/** An uneven shape, such as a star, fills the circle on one axis and may be this short on the other. */
const UNEVEN = 1;

const names = readdirSync('icons')
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length));
const files = Object.fromEntries(
  names.map((name) => [name, readFileSync(`icons/${name}.svg`, 'utf8')]),
);
const { icons: catalogue } = JSON.parse(readFileSync('icons/catalogue.json', 'utf8')) as {
  icons: Record<string, { brand?: string } | undefined>;
};
const ours = names.filter((name) => !catalogue[name]?.brand);
const brands = names.filter((name) => catalogue[name]?.brand);

let browser: Browser;
let large: Record<string, Raster>;
let edges: Record<string, Extents>;
let small: Raster[];
beforeAll(async () => {
  browser = await launch();
  const rasters = await rasterise(browser, Object.values(files), LARGE);
  large = Object.fromEntries(names.map((name, index) => [name, rasters[index]!]));
  edges = Object.fromEntries(names.map((name) => [name, extentsOf(large[name]!)]));
  small = await rasterise(browser, Object.values(files), 16);
}, 120_000);
afterAll(() => browser.close());

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;
const sizeOf = ({ left, right, top, bottom }: Extents) => [right - left, bottom - top] as const;

/** The keylines that a drawing's outer edges match. */
function keylinesOf(extents: Extents) {
  const [width, height] = sizeOf(extents);
  return Object.entries(keylines)
    .filter(([name, keyline]) => {
      if (near(width, keyline.width) && near(height, keyline.height)) return true;
      const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
      return (
        name === 'circle' &&
        near(longer, keyline.width) &&
        shorter >= keyline.width - UNEVEN - TOLERANCE
      );
    })
    .map(([name]) => name);
}

const box = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="${12 - width / 2}"
    y="${12 - height / 2}" width="${width}" height="${height}"/></svg>`;

test('boxes of other sizes match no keyline', async () => {
  const sizes = [
    [18, 16],
    [18, 12],
    [19, 19],
    [20, 18],
    [21, 21],
  ] as const;
  const wrong = await rasterise(
    browser,
    sizes.map(([width, height]) => box(width, height)),
    240,
  );
  expect(wrong.map((raster) => keylinesOf(extentsOf(raster)))).toEqual([[], [], [], [], []]);
  const right = Object.values(keylines).map(({ width, height }) => box(width, height));
  const rasters = await rasterise(browser, right, LARGE);
  expect(rasters.map((raster) => keylinesOf(extentsOf(raster)))).toEqual(
    Object.keys(keylines).map((name) => [name]),
  );
});

test('every drawing of ours fits a keyline, or is an exception with a reason', () => {
  const misfits = ours.filter((name) => keylinesOf(edges[name]!).length === 0);
  expect(misfits.toSorted()).toEqual(EXCEPTIONS.map(([name]) => name).toSorted());
});

test.each(EXCEPTIONS)('%s is %d × %d: %s', (name, width, height) => {
  const size = sizeOf(edges[name]!);
  expect(near(size[0], width), `width ${size[0]}`).toBe(true);
  expect(near(size[1], height), `height ${size[1]}`).toBe(true);
});

test("brand marks keep their owners' proportions: the longer side is 18 to 20", () => {
  expect(brands.length).toBeGreaterThan(10);
  for (const name of brands) {
    const longer = Math.max(...sizeOf(edges[name]!));
    expect(longer, name).toBeGreaterThanOrEqual(18 - TOLERANCE);
    expect(longer, name).toBeLessThanOrEqual(20 + TOLERANCE);
  }
});

test.each(names)('%s stays inside 2 … 22 and is level with its neighbours', (name) => {
  const { left, right, top, bottom } = edges[name]!;
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(2 - 0.1);
  expect(Math.max(right, bottom)).toBeLessThanOrEqual(22 + 0.1);
  expect(Math.abs((top + bottom) / 2 - 12)).toBeLessThanOrEqual(0.6);
});

const hasLines = (name: string) => files[name]!.includes('stroke-width="2"');

/** The radii of a drawing's quarter circles, which are its corners; larger ones are curves. */
function cornersOf(file: string) {
  const arcs = file.matchAll(/[aA]([\d.]+) [\d.]+ 0 0 [01] ?(-?[\d.]+)[ ,]?(-?[\d.]+)/g);
  return [...arcs]
    .map(([, radius, x, y]) => [Number(radius), Math.abs(Number(x)), Math.abs(Number(y))] as const)
    .filter(([radius, x, y]) => radius <= 3 && x === radius && y === radius)
    .map(([radius]) => radius);
}

test('corners of one size have one radius', () => {
  const lines = ours.filter(hasLines);
  const solid = ours.filter((name) => !hasLines(name));
  const radii = (some: string[]) => new Set(some.flatMap((name) => cornersOf(files[name]!)));
  // A line of 2 turning by 2 has an outer radius of 3 and an inner one of 1: those of solid bodies.
  expect(radii(lines)).toEqual(new Set([2]));
  expect(radii(solid)).toEqual(new Set([1, 3]));
  expect(cornersOf(files.home!), 'the base of the house').toEqual([2, 2]);
});

test.each([
  ['search', 1],
  ['magnifying-glass', 1],
  ['menu', 3],
  ['hamburger-menu', 3],
  ['is-public', 2],
  ['is-not-public', 2],
  ['gallery', 3],
  ['copy-link', 2],
])('%s has %d piece(s), clear of each other', (name, pieces) => {
  expect(countPieces(large[name]!)).toBe(pieces);
});

test('both magnifying glasses have their handles at the lower right', () => {
  for (const name of ['search', 'magnifying-glass']) {
    expect(inkedAt(large[name]!, 20.5, 20.5), name).toBe(true);
    expect(inkedAt(large[name]!, 3.5, 20.5), name).toBe(false);
  }
});

test('the pupil and the lenses are open at 16 px', () => {
  const at = { 'is-public': [12, 14], gallery: [10.5, 15], camera: [12, 13] } as const;
  for (const [name, [x, y]] of Object.entries(at)) {
    const raster = small[names.indexOf(name)]!;
    expect(inkedAt(raster, x, y), name).toBe(false);
  }
});

// A line of 2 is 1.33 pixels wide at 16 px, so a line drawing cannot be as crisp as a solid one.
test.each([
  ['line', true, 0.26],
  ['solid', false, 0.54],
])('at 16 px the %s drawings have enough nearly solid pixels', (_kind, lines, least) => {
  const some = small.filter((_, index) => hasLines(names[index]!) === lines);
  expect(some.length).toBeGreaterThan(10);
  expect(crispness(some)).toBeGreaterThan(least);
});
