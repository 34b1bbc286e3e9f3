import type { SvgElement } from '../types.js';
import { numberList } from './matrix.js';
import { exact, type Point, type Segment } from './path/read.js';

const lengths = (node: SvgElement, names: string[]): number[] =>
  names.map((name) => {
    const text = node.attributes[name];
    return text === undefined ? 0 : Number(text.trim() === '' ? Number.NaN : text);
  });

const replaced = (node: SvgElement, names: string[], d: string): SvgElement => ({
  name: 'path',
  attributes: {
    ...Object.fromEntries(
      Object.entries(node.attributes).filter(([name]) => !names.includes(name)),
    ),
    d,
  },
  children: node.children,
});

interface Ellipse {
  centre: readonly [number, number];
  radii: readonly [number, number];
  names: string[];
}

function ellipseOf(node: SvgElement): Ellipse | undefined {
  const radii =
    node.name === 'circle' ? ['r', 'r'] : node.name === 'ellipse' ? ['rx', 'ry'] : undefined;
  if (!radii) return undefined;
  const names = ['cx', 'cy', ...radii];
  const [cx = 0, cy = 0, rx = 0, ry = 0] = lengths(node, names);
  if (!(rx > 0 && ry > 0) || Number.isNaN(cx + cy)) return undefined;
  return { centre: [cx, cy], radii: [rx, ry], names };
}

/** Where the axes of an ellipse end, from 3 o'clock on clockwise. */
const ENDS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * Once around from an end of an axis, in two arcs: three quarters and one. Of two halves Chromium
 * draws each up to a quarter of a pixel beside the circle.
 */
function around(
  { centre, radii }: Ellipse,
  start: number,
  sweep: 0 | 1,
  largeFirst: boolean,
): Segment[] {
  const at = (quarter: number): Point => {
    const [x, y] = ENDS[(quarter + 4) % 4]!;
    return [centre[0] + x * radii[0], centre[1] + y * radii[1]];
  };
  const [from, to] = [at(start), at(start + (sweep === 1 ? 1 : -1) * (largeFirst ? -1 : 1))];
  const arc = (large: boolean, begin: Point, end: Point): Segment => ({
    type: 'a',
    numbers: [...radii, 0, Number(large), sweep, ...end],
    from: begin,
    to: end,
  });
  return [
    { type: 'm', numbers: from, from: [0, 0], to: from },
    arc(largeFirst, from, to),
    arc(!largeFirst, to, from),
    { type: 'z', numbers: [], from, to: from },
  ];
}

/** SVG begins a circle and an ellipse at 3 o'clock and goes on clockwise. */
function ellipse(node: SvgElement): SvgElement | undefined {
  const found = ellipseOf(node);
  return found && replaced(node, found.names, exact(around(found, 0, 1, true)));
}

/**
 * The commands of a circle or an ellipse from each end of its axes, the large arc first and the
 * small one: what is neither dashed nor marked looks the same in all of them. Clockwise they would
 * be the same numbers.
 */
export function ellipseWays(node: SvgElement, first: boolean): Segment[][] | undefined {
  const found = ellipseOf(node);
  if (!found) return undefined;
  if (first) return [around(found, 3, 0, true)];
  return [3, 1, 2, 0].flatMap((start) =>
    [true, false].map((largeFirst) => around(found, start, 0, largeFirst)),
  );
}

function rect(node: SvgElement): SvgElement | undefined {
  const names = ['x', 'y', 'width', 'height', 'rx', 'ry'];
  const [x = 0, y = 0, width = 0, height = 0, givenX = 0, givenY = 0] = lengths(node, names);
  if (!(width > 0 && height > 0) || Number.isNaN(x + y + givenX + givenY)) return undefined;
  // One radius given stands for both.
  const rx = Math.min('rx' in node.attributes ? givenX : givenY, width / 2);
  const ry = Math.min('ry' in node.attributes ? givenY : givenX, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (!(rx > 0 && ry > 0)) return replaced(node, names, `M${x} ${y}H${right}V${bottom}H${x}z`);
  const corner = (toX: number, toY: number) => `A${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  // A side of no length has no direction for a join.
  const horizontal = (to: number) => (width > 2 * rx ? `H${to}` : '');
  const vertical = (to: number) => (height > 2 * ry ? `V${to}` : '');
  const d =
    `M${x + rx} ${y}${horizontal(right - rx)}${corner(right, y + ry)}` +
    `${vertical(bottom - ry)}${corner(right - rx, bottom)}` +
    `${horizontal(x + rx)}${corner(x, bottom - ry)}${vertical(y + ry)}${corner(x + rx, y)}z`;
  return replaced(node, names, d);
}

function line(node: SvgElement): SvgElement | undefined {
  const names = ['x1', 'y1', 'x2', 'y2'];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lengths(node, names);
  if (Number.isNaN(x1 + y1 + x2 + y2)) return undefined;
  return replaced(node, names, `M${x1} ${y1}L${x2} ${y2}`);
}

function poly(node: SvgElement, end: string): SvgElement | undefined {
  const points = numberList(node.attributes.points ?? '');
  if (!points || points.length < 4 || points.length % 2 !== 0) return undefined;
  return replaced(node, ['points'], `M${points.join(' ')}${end}`);
}

/**
 * The path of a shape, from the same start in the same direction as SVG defines for the shape, so
 * that dashes stay where they are; itself if it is a path. Undefined where it is neither, or is
 * measured in units that only the page knows.
 */
export function asPath(node: SvgElement): SvgElement | undefined {
  if (node.children.length > 0) return undefined;
  switch (node.name) {
    case 'path':
      return node.attributes.d === undefined ? undefined : node;
    case 'circle':
    case 'ellipse':
      return ellipse(node);
    case 'rect':
      return rect(node);
    case 'line':
      return line(node);
    case 'polyline':
      return poly(node, '');
    case 'polygon':
      return poly(node, 'z');
    default:
      return undefined;
  }
}
