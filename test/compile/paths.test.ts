import { expect, test } from 'vitest';
import { apart, Outline } from '../../src/compiler/optimise/path/apart.ts';
import { flatten } from '../../src/compiler/optimise/path/flatten.ts';
import { readPath } from '../../src/compiler/optimise/path/read.ts';
import { shorten } from '../../src/compiler/optimise/path/simplify.ts';
import { numbers } from './support/chance.ts';
import { compile, readSvgs, svg } from './support/compiled.ts';

const lines = { stroked: true, marked: false };
const surface = { stroked: false, marked: false };
const shortened = (d: string, precision = 4, drawn = lines) => shorten(d, { precision, ...drawn });
const flat = (d: string) => flatten(readPath(d));

test.each([
  ['M 10 10 L 20 10 L 20 20', 'M10 10h10v10'],
  ['m0.5,-0.5 l.25 .25', 'm.5-.5.25.25'],
  ['M4 5 L 4.5 5.4 L 5 6', 'M4 5l.5.4.5.6'],
  ['M100 100 L 1 2', 'M100 100 1 2'],
  ['M0 0 A 5 5 0 0 1 10 0 A 5 5 0 1 0 0 0 Z', 'M0 0a5 5 0 0110 0A5 5 0 100 0z'],
  ['M1 1h2H4v0', 'M1 1h3 0'],
  ['M1e1 1E0L-1e-1 +2', 'M10 1-.1 2'],
  ['M1 1 2 2 m 3 3 1 1', 'M1 1l1 1m3 3 1 1'],
  ['', ''],
])('%s is written %s', (before, after) => {
  expect(shortened(before)).toBe(after);
});

test.each([
  ['a straight curve is a line', 'M1 1C2 2 3 3 4 4S5 5 6 8', 'M1 1l3 3c1 1 1 1 2 4'],
  ['a curve beyond its ends is none', 'M1 1C0 0 6 6 5 5', 'M1 1C0 0 6 6 5 5'],
  ['a cubic that is quadratic', 'M0 0C2 4 4 4 6 0', 'M0 0q3 6 6 0'],
  ['smooth after a curve', 'M0 0C0 4 4 4 4 0C4-4 8-4 8 1', 'M0 0c0 4 4 4 4 0s4-4 4 1'],
  ['smooth after a line', 'M0 0L4 0C4 0 8-4 8 1', 'M0 0h4s4-4 4 1'],
  ['quadratic ones in a row', 'M0 0Q2 4 4 0Q6-4 8 0', 'M0 0q2 4 4 0t4 0'],
  ['smooth is not across kinds', 'M0 0q2 4 4 0s4 4 8 1', 'M0 0q2 4 4 0s4 4 8 1'],
  ['lines in one direction', 'M0 0l2 1l4 2l-2-1', 'M0 0l6 3-2-1'],
  ['a line back before it closes', 'M0 0h4v4L0 0z', 'M0 0h4v4z'],
  ['a moveto that draws nothing', 'M1 1M2 2h3M4 4', 'M2 2h3'],
  ['closed twice', 'M0 0h4v4zz', 'M0 0h4v4z'],
])('%s', (_what, before, after) => {
  expect(shortened(before)).toBe(after);
  expect(shortened(after)).toBe(after);
});

test('a line of no length is a dot of an outline, and nothing of a surface', () => {
  expect(shortened('M2 2h0M4 4h4v4')).toBe('M2 2h0m2 2h4v4');
  expect(shortened('M2 2h0M4 4h4v4', 4, surface)).toBe('M4 4h4v4');
});

test('with markers every point stays', () => {
  const d = 'M0 0h2h2l0 4L0 0z';
  expect(shortened(d, 4, { stroked: true, marked: true })).toBe('M0 0h2 2v4L0 0z');
});

test.each([
  ['M', ''],
  ['L1 1', ''],
  ['M1 1h2X', 'M1 1h2'],
  ['M1 1h2v', 'M1 1h2'],
  ['M1 1h2zz1', 'M1 1h2z'],
  ['M0 0h2a5 5 0 2 1 1 1', 'M0 0h2'],
  ['M2 2h20v8L12. 22L2 22z', 'M2 2h20v8'],
  ['M2 2h20v8L1e999 22z', 'M2 2h20v8'],
  ['M,2 2h4', ''],
])('malformed data is drawn up to the fault: %s', (before, after) => {
  expect(shortened(before)).toBe(after);
});

function randomPath(seed: number): string {
  const source = numbers(seed);
  const next = () => source.next().value as number;
  const value = () => {
    const digits = Math.floor(next() * 5);
    const text = ((next() - 0.4) * 30).toFixed(digits);
    return next() < 0.2 ? '0' : text;
  };
  const counts = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, z: 0 };
  const letters = 'MmLlHhVvCcSsQqTtAaZz';
  const count = 2 + Math.floor(next() * 12);
  const commands = Array.from({ length: count }, () => {
    const letter = letters[Math.floor(next() * letters.length)] ?? 'L';
    if (letter.toLowerCase() === 'a')
      return `${letter}${Math.ceil(next() * 9)} ${Math.ceil(next() * 9)} ${Math.floor(next() * 90)} ${next() < 0.5 ? 0 : 1} ${next() < 0.5 ? 0 : 1} ${value()} ${value()}`;
    const length = counts[letter.toLowerCase() as keyof typeof counts];
    return letter + Array.from({ length }, value).join(' ');
  });
  return `M${value()} ${value()}${commands.join('')}`;
}

/** How far a point is from the nearest of some lines. */
function distance(
  [x, y]: readonly [number, number],
  lines: readonly (readonly [number, number])[],
) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, a] of lines.entries()) {
    const b = lines[index + 1] ?? a;
    const length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
    const along = (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
    nearest = Math.min(
      nearest,
      Math.hypot(x - a[0] - t * (b[0] - a[0]), y - a[1] - t * (b[1] - a[1])),
    );
  }
  return nearest;
}

test('a thousand paths are the same lines after, in fewer characters in all', () => {
  let saved = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const d = randomPath(seed);
    const short = shortened(d);
    // A subpath that goes nowhere draws a dot at most.
    const [before, after] = [flat(d), flat(short)].map((paths) =>
      paths.filter(([first, ...others]) =>
        others.some((point) => distance(point, [first!]) > 1e-9),
      ),
    );
    // An arc that nearly closes is written as two, which are flattened to twice as many lines.
    const arcs = (text: string) => readPath(text).filter(({ type }) => type === 'a').length;
    const tolerance = arcs(short) > arcs(d) ? 0.1 : 3e-4;
    expect(after!.length, `${d} ${short}`).toBe(before!.length);
    for (const [index, points] of before!.entries()) {
      const others = after![index]!;
      const far = (a: typeof points, b: typeof points) => Math.max(...a.map((p) => distance(p, b)));
      expect(far(points, others), `${d} ${short}`).toBeLessThan(tolerance);
      expect(far(others, points), `${d} ${short}`).toBeLessThan(tolerance);
    }
    expect(shortened(short)).toBe(short);
    saved += d.length - short.length;
  }
  expect(saved).toBeGreaterThan(10_000);
});

test('rounding does not add up along a path', () => {
  const d = `M0 0${'l.33333.33333'.repeat(300)}`;
  const end = readPath(shortened(d, 2)).at(-1)?.to;
  expect(end?.[0]).toBeCloseTo(99.999, 1);
  expect(end?.[1]).toBeCloseTo(99.999, 1);
});

const square = (x: number, y: number, size: number) => flat(`M${x} ${y}h${size}v${size}h-${size}z`);

test.each([
  ['beside', square(0, 0, 4), square(6, 0, 4), true],
  ['too near', square(0, 0, 4), square(4.2, 0, 4), false],
  ['touching', square(0, 0, 4), square(4, 0, 4), false],
  ['overlapping', square(0, 0, 4), square(2, 2, 4), false],
  ['crossing without a corner inside', flat('M0 4h9v1H0z'), flat('M4 0v9h1V0z'), false],
  ['one inside the other', square(0, 0, 9), square(4, 4, 1), false],
  ['one around the other', square(4, 4, 1), square(0, 0, 9), false],
  ['diagonal neighbours whose boxes overlap', flat('M0 0h9z M0 0v9L9 0z'), flat('M9 3v6H3z'), true],
])('surfaces %s', (_what, a, b, expected) => {
  expect(apart(new Outline(a, true), new Outline(b, true), 0.5)).toBe(expected);
});

const top = (d: string) => Math.min(...flat(d).flatMap((points) => points.map(([, y]) => y)));

test.each([
  ['a half', 'M1.00004 5a4.123456 4.123456 0 0 1 8.246912 0', 5 - 4.123456],
  ['nearly a half', 'M1.0004 5a4.1238 4.1238 0 0 1 8.24691 0', 5 - 4.0698],
  ['nearly a whole', 'M36 20a16 16 0 1 0 .0004 0z', 20],
])('%s of a circle keeps its centre however its numbers are rounded', (_what, d, expected) => {
  const short = shortened(d, 3);
  expect(short).not.toBe(d);
  expect(top(short)).toBeCloseTo(expected, 2);
  expect(Math.max(...flat(short).flat(2))).toBeCloseTo(Math.max(...flat(d).flat(2)), 2);
  expect(shortened(short, 3)).toBe(short);
});

test('all icons are one element, but for those whose parts differ', () => {
  const svgs = readSvgs('icons');
  const { files } = compile(svgs);
  const several = Object.keys(svgs).filter((name) =>
    files.get(`icons/${name}.js`)?.includes('jsx'),
  );
  expect(several).toEqual([]);
});

test('path data of the set weighs no more than drawn, though circles are in it too', () => {
  const svgs = readSvgs('icons');
  const { files } = compile(svgs);
  let [drawn, compiled] = [0, 0];
  for (const [name, text] of Object.entries(svgs)) {
    const shapes = text.replace(/[^]*<\/desc>|<\/svg>/g, '').match(/<(path|circle)[^>]*>/g) ?? [];
    drawn += shapes.join('').length;
    compiled +=
      /\n {2}'([Mm][^']*)',\n\)/.exec(files.get(`icons/${name}.js`) ?? '')?.[1]?.length ?? 0;
  }
  expect(compiled).toBeGreaterThan(5000);
  expect(compiled).toBeLessThan(drawn * 0.87);
});

const merged = (content: string, attributes: string) => {
  const { files } = compile({ a: svg(content, `viewBox="0 0 24 24" ${attributes}`) });
  const paths = files.get('icons/a.js')?.match(/jsx\('path'/g) ?? [];
  // A lone path is handed over as text.
  return Math.max(1, paths.length);
};
const two = '<path d="M2 2h8v8H2z"/><path d="M6 6h8v8H6z"/>';

test.each([
  ['lines that cross', 1, two, 'fill="none" stroke="red"'],
  ['surfaces that overlap', 2, two, 'fill="red"'],
  ['surfaces that do not', 1, two.replace('M6 6h8v8H6z', 'M14 2h8v8h-8z'), 'fill="red"'],
  ['surfaces with outlines', 2, two.replace('M6 6', 'M14 2'), 'fill="red" stroke="blue"'],
  ['translucent lines', 2, two, 'fill="none" stroke="#f008"'],
  ['lines of a translucent stroke', 2, two, 'fill="none" stroke="red" stroke-opacity=".5"'],
  ['lines of a gradient', 2, two, 'fill="none" stroke="url(#x)"'],
  ['dashed lines', 2, two, 'fill="none" stroke="red" stroke-dasharray="1 2"'],
  [
    'lines in two colours',
    2,
    two.replace('<path', '<path stroke="red"'),
    'fill="none" stroke="blue"',
  ],
  ['lines with markers', 2, two, 'fill="none" stroke="red" marker-end="url(#x)"'],
  ['lines in colours of the page', 1, two, 'fill="none" stroke="currentColor"'],
])('%s: %i', (_what, count, content, attributes) => {
  expect(merged(content, attributes)).toBe(count);
});
