/*
 * Words of which an icon shows one: a description that has another of the same kind than the title
 * speaks of another icon. Words in one line mean the same.
 */
type Kind = readonly (readonly string[])[];

const kind = (lines: string): Kind =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(', '));

const DIRECTIONS = kind(`
left, leftward, leftwards, west
right, rightward, rightwards, east
up, upward, upwards, top, north, above
down, downward, downwards, bottom, south, below
`);

const SHAPES = kind(`
circle, circular, round, disc, disk, ring, dot
square, box
triangle, triangular
pentagon, pentagonal
hexagon, hexagonal
octagon, octagonal
star
heart, heart shaped
diamond, rhombus
`);

const SIGNS = kind(`
plus, add
minus, dash, subtract
multiply, multiplication, times
divide, division, obelus
equals
`);

/** What a kind of terms is called, and the terms. */
const KINDS = [
  ['direction', DIRECTIONS],
  ['shape', SHAPES],
  ['sign', SIGNS],
] as const;

const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const linesIn = (text: string, lines: Kind) =>
  lines.filter((line) => line.some((term) => text.includes(` ${term} `)));

export interface Contradiction {
  kind: 'direction' | 'shape' | 'sign';
  /** What the title has. */
  named: string;
  /** What the description has instead. */
  other: string;
}

/** The term of a line as a text has it. */
const asIn = (text: string, line: readonly string[]) =>
  line.find((term) => text.includes(` ${term} `)) ?? '';

/** Where a title has one term and a description only another one of its kind. */
export function contradictionOf(title: string, description: string): Contradiction | undefined {
  const [of, in_] = [plain(title), plain(description)];
  for (const [kind, lines] of KINDS) {
    const named = linesIn(of, lines);
    const others = linesIn(in_, lines);
    const [one] = named;
    const [other] = others;
    // With two terms on a side, one may be what the other is put on: “Square plus”.
    if (named.length !== 1 || others.length !== 1 || one === other) continue;
    return { kind, named: asIn(of, one!), other: asIn(in_, other!) };
  }
  return undefined;
}

/** The words for left and right in a text. */
export const sidesIn = (text: string): string[] =>
  text.toLowerCase().match(/\b(?:left|right)(?:wards?)?\b/g) ?? [];
