import { expect, test } from 'vitest';
import { apart } from '../../src/compiler/optimise/path/apart.ts';
import { flatten } from '../../src/compiler/optimise/path/flatten.ts';
import { easeHalfArcs } from '../../src/compiler/optimise/path/half-arcs.ts';
import { readPath } from '../../src/compiler/optimise/path/read.ts';
import { shorten } from '../../src/compiler/optimise/path/write.ts';
import { compile, readSvgs, svg } from './support/compiled.ts';

test.each([
  ['M 10 10 L 20 10 L 20 20', 'M10 10h10v10'],
  ['m0.5,-0.5 l.25 .25', 'm.5-.5.25.25'],
  ['M4 5 L 4.5 5.5 L 5 6', 'M4 5l.5.5.5.5'],
  ['M100 100 L 1 2', 'M100 100 1 2'],
  ['M0 0 A 5 5 0 0 1 10 0 A 5 5 0 1 0 0 0 Z', 'M0 0a5 5 0 0110 0A5 5 0 100 0z'],
  ['M1 1h2H4v0', 'M1 1h2 1 0'],
  ['M1e1 1E0L-1e-1 +2', 'M10 1-.1 2'],
  ['M1 1C2 2 3 3 4 4S5 5 6 6', 'M1 1c1 1 2 2 3 3s1 1 2 2'],
  ['M1 1 2 2 m 3 3 1 1', 'M1 1l1 1m3 3 1 1'],
  ['', ''],
])('%s is written %s', (before, after) => {
  expect(shorten(before, 4)).toBe(after);
});

test.each(['M', 'L1 1', 'M1 1 2', 'M1 1X', 'M1 1zz1', 'M0 0a5 5 0 2 1 1 1'])(
  'what is malformed stays as it is: %s',
  (d) => {
    expect(shorten(d, 4)).toBe(d);
  },
);

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

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

test('two thousand paths are the same lines after, in no more characters', () => {
  let saved = 0;
  for (let seed = 1; seed <= 2000; seed += 1) {
    const d = randomPath(seed);
    const short = shorten(d, 4);
    const [before, after] = [flatten(d)!.flat(2), flatten(short)!.flat(2)];
    expect(after.length, d).toBe(before.length);
    for (const [index, value] of before.entries())
      if (Math.abs(value - (after[index] ?? Number.NaN)) > 1e-6) expect(short, d).toBe('');
    expect(short.length, d).toBeLessThanOrEqual(d.length);
    expect(shorten(short, 4)).toBe(short);
    saved += d.length - short.length;
  }
  expect(saved).toBeGreaterThan(0);
});

test('rounding does not add up along a path', () => {
  const d = `M0 0${'l.33333.33333'.repeat(300)}`;
  const end = readPath(shorten(d, 2))?.at(-1)?.to;
  expect(end?.[0]).toBeCloseTo(99.999, 1);
  expect(end?.[1]).toBeCloseTo(99.999, 1);
});

const square = (x: number, y: number, size: number) =>
  flatten(`M${x} ${y}h${size}v${size}h-${size}z`)!;

test.each([
  ['beside', square(0, 0, 4), square(6, 0, 4), true],
  ['too near', square(0, 0, 4), square(4.2, 0, 4), false],
  ['touching', square(0, 0, 4), square(4, 0, 4), false],
  ['overlapping', square(0, 0, 4), square(2, 2, 4), false],
  ['crossing without a corner inside', flatten('M0 4h9v1H0z')!, flatten('M4 0v9h1V0z')!, false],
  ['one inside the other', square(0, 0, 9), square(4, 4, 1), false],
  ['one around the other', square(4, 4, 1), square(0, 0, 9), false],
  [
    'diagonal neighbours whose boxes overlap',
    flatten('M0 0h9z M0 0v9L9 0z')!,
    flatten('M9 3v6H3z')!,
    true,
  ],
])('surfaces %s', (_what, a, b, expected) => {
  expect(apart(a, b, 0.5)).toBe(expected);
});

test('a half circle keeps its centre however its numbers are rounded', () => {
  const d = 'M1.00004 5a4.123456 4.123456 0 0 1 8.246912 0';
  const [, arc] = flatten(shorten(easeHalfArcs(d, 4, false), 4))!;
  expect(arc).toBeUndefined();
  const tops = [easeHalfArcs(d, 4, false), d].map((text) =>
    Math.min(
      ...flatten(shorten(text, 4))!
        .flat()
        .map(([, y]) => y),
    ),
  );
  expect(tops[0]).toBeCloseTo(5 - 4.123456, 3);
});

test('all icons are one element, but for those whose parts differ', () => {
  const svgs = readSvgs('icons');
  const { files } = compile(svgs);
  const several = Object.keys(svgs).filter((name) =>
    files.get(`icons/${name}.js`)?.includes('react/jsx-runtime'),
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
