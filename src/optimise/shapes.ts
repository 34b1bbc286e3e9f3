import type { SvgElement } from '../icon.js';

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

function ellipse(node: SvgElement, radii: [string, string]): SvgElement | undefined {
  const [cx = 0, cy = 0, rx = 0, ry = 0] = lengths(node, ['cx', 'cy', ...radii]);
  if (!(rx > 0 && ry > 0) || Number.isNaN(cx + cy + rx + ry)) return undefined;
  const half = `A${rx} ${ry} 0 1 1`;
  const d = `M${cx + rx} ${cy}${half} ${cx - rx} ${cy}${half} ${cx + rx} ${cy}z`;
  return replaced(node, ['cx', 'cy', ...radii], d);
}

/**
 * Path data of a circle or an ellipse from each of its four ends in both directions: what is
 * neither dashed nor marked looks the same in all eight.
 */
export function ellipseWays(node: SvgElement): string[] | undefined {
  const radii: [string, string] | undefined =
    node.name === 'circle' ? ['r', 'r'] : node.name === 'ellipse' ? ['rx', 'ry'] : undefined;
  if (!radii || !ellipse(node, radii)) return undefined;
  const [cx = 0, cy = 0, rx = 0, ry = 0] = lengths(node, ['cx', 'cy', ...radii]);
  const ends = [
    [0, -ry],
    [0, ry],
    [-rx, 0],
    [rx, 0],
  ] as const;
  return ends.flatMap(([x, y]) =>
    [0, 1].map((sweep) => {
      const half = `A${rx} ${ry} 0 1 ${sweep} `;
      const start = `${cx + x} ${cy + y}`;
      return `M${start}${half}${cx - x} ${cy - y}${half}${start}z`;
    }),
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
  const d =
    `M${x + rx} ${y}H${right - rx}${corner(right, y + ry)}V${bottom - ry}` +
    `${corner(right - rx, bottom)}H${x + rx}${corner(x, bottom - ry)}V${y + ry}${corner(x + rx, y)}z`;
  return replaced(node, names, d);
}

function line(node: SvgElement): SvgElement | undefined {
  const names = ['x1', 'y1', 'x2', 'y2'];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lengths(node, names);
  if (Number.isNaN(x1 + y1 + x2 + y2)) return undefined;
  return replaced(node, names, `M${x1} ${y1}L${x2} ${y2}`);
}

function poly(node: SvgElement, end: string): SvgElement | undefined {
  const points = (node.attributes.points ?? '')
    .trim()
    .split(/[\s,]+|(?<=\d)(?=-)/)
    .map(Number);
  if (points.length < 4 || points.length % 2 !== 0 || points.some(Number.isNaN)) return undefined;
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
      return ellipse(node, ['r', 'r']);
    case 'ellipse':
      return ellipse(node, ['rx', 'ry']);
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
