import type { SvgElement, Value } from '../../../compiler/index.js';
import { colourOf, type Colour } from './colour.js';

type Node = SvgElement<Value>;

/** What a shape is painted with. */
export type Paint =
  | { kind: 'current' }
  /** A colour of its own. `themed` if a custom property can replace it. */
  | { kind: 'colour'; colour: Colour; themed: boolean }
  /** Whatever depends on more than the drawing says. */
  | { kind: 'unknown' };

/** Lines of a shape. */
export interface Stroke {
  /** In units of the view box; undefined where it cannot be told. */
  width: number | undefined;
  cap: string;
  join: string;
  /** Whether an end of a line can be seen, and a corner. */
  hasEnds: boolean;
  hasCorners: boolean;
}

/** What is painted in a drawing. */
export interface Painted {
  paints: Paint[];
  strokes: Stroke[];
  /** Whether all that can change colours was understood: no filter, mask, blend or style sheet. */
  isPlain: boolean;
}

const SHAPES = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect']);
const NEVER_DRAWN = new Set(
  'clipPath defs desc filter linearGradient marker mask metadata pattern radialGradient symbol title'.split(
    ' ',
  ),
);
const NOT_PLAIN = new Set(['filter', 'mask', 'style', 'image', 'animate', 'set', 'text', 'use']);

/** Properties that shapes take over from what they are in, with their initial values. */
const INHERITED = {
  color: '',
  fill: '#000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
} as const;

type Inherited = Record<keyof typeof INHERITED, string> & { opacity: number; scaled: boolean };

const textOf = (value: Value | undefined): string | undefined =>
  value === undefined || typeof value === 'string'
    ? value
    : value.map((part) => (typeof part === 'string' ? part : `#${part.id}`)).join('');

/** The value of a property; undefined if the element does not set it. */
function own(node: Node, name: string): string | undefined {
  const value = textOf(node.style?.[name]) ?? textOf(node.attributes[name]);
  return value === undefined || value.trim() === 'inherit' ? undefined : value.trim();
}

const VARIABLE = /^var\(\s*--[^,)]+,\s*(.+)\)$/;

const number = (text: string) =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);

/** Paints of a gradient: the colours of its stops. */
function stopsOf(gradient: Node): Paint[] {
  return gradient.children.flatMap((child): Paint[] => {
    if (!isNode(child) || child.name !== 'stop') return [];
    const paint = paintOf(
      own(child, 'stop-color') ?? '#000',
      number(own(child, 'stop-opacity') ?? '1'),
    );
    return paint ? [paint] : [];
  });
}

function paintOf(text: string, opacity: number, color = ''): Paint | undefined {
  if (text === 'none' || text === 'transparent' || opacity === 0) return undefined;
  if (/^currentcolor$/i.test(text)) return color ? paintOf(color, opacity) : { kind: 'current' };
  const variable = VARIABLE.exec(text)?.[1];
  if (variable !== undefined) {
    const paint = paintOf(variable.trim(), opacity, color);
    return paint?.kind === 'colour' ? { ...paint, themed: true } : paint;
  }
  const colour = colourOf(text);
  if (!colour || !(opacity >= 0)) return { kind: 'unknown' };
  return { kind: 'colour', colour: { ...colour, a: colour.a * opacity }, themed: false };
}

const isNode = (child: Node | Value): child is Node =>
  typeof child === 'object' && !Array.isArray(child);

/** Whether a path has an end that is not closed. */
function hasEnds({ name, attributes }: Node): boolean {
  if (name === 'line' || name === 'polyline') return true;
  if (name !== 'path') return false;
  const subpaths = (textOf(attributes.d) ?? '').split(/(?=[Mm])/).filter((part) => part.trim());
  return subpaths.some((part) => !/[Zz]\s*$/.test(part));
}

/** Whether a shape may have a corner that a line goes around. */
function hasCorners({ name, attributes }: Node): boolean {
  if (name === 'rect') return attributes.rx === undefined && attributes.ry === undefined;
  if (name === 'polygon' || name === 'polyline') return true;
  const drawn = (textOf(attributes.d) ?? '').replace(/[Mm][^A-Za-z]*/g, '');
  const straight = drawn.match(/[LlHhVv]/g)?.length ?? 0;
  return name === 'path' && straight > 1 && !/[AaCcQqSsTt]/.test(drawn);
}

function strokeOf(node: Node, from: Inherited): Stroke {
  const width = Number.parseFloat(from['stroke-width']);
  const isPlainWidth = /^[\d.]+(?:e-?\d+)?(?:px)?$/.test(from['stroke-width']) && !from.scaled;
  return {
    width: isPlainWidth ? width : undefined,
    cap: from['stroke-linecap'],
    join: from['stroke-linejoin'],
    hasEnds: hasEnds(node),
    hasCorners: hasCorners(node),
  };
}

/** Elements that a reference may name. */
function namedIn(root: Node): Map<string, Node> {
  const named = new Map<string, Node>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const id = textOf(node.attributes.id);
    if (id !== undefined) named.set(id.replace(/^#/, ''), node);
    for (const child of node.children) if (isNode(child)) open.push(child);
  }
  return named;
}

function inherit(node: Node, from: Inherited): Inherited {
  const next = { ...from };
  for (const name of Object.keys(INHERITED) as (keyof typeof INHERITED)[])
    next[name] = own(node, name) ?? from[name];
  next.opacity = from.opacity * number(own(node, 'opacity') ?? '1');
  next.scaled ||= own(node, 'transform') !== undefined || own(node, 'vector-effect') !== undefined;
  return next;
}

/** What is painted in a drawing, as far as it says so itself. */
export function paintedIn(root: Node): Painted {
  const painted: Painted = { paints: [], strokes: [], isPlain: true };
  const named = namedIn(root);
  const add = (text: string, opacity: number, color: string): boolean => {
    const server = /^url\(\s*["']?#?([^"')]+)["']?\s*\)/.exec(text)?.[1];
    const gradient = server === undefined ? undefined : named.get(server.replace(/^#/, ''));
    const paint = server === undefined ? paintOf(text, opacity, color) : undefined;
    if (gradient) painted.paints.push(...stopsOf(gradient));
    else if (server !== undefined) painted.paints.push({ kind: 'unknown' });
    else if (paint) painted.paints.push(paint);
    return paint !== undefined || server !== undefined;
  };
  const open: [Node, Inherited][] = [[root, { ...INHERITED, opacity: 1, scaled: false }]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, from] = next;
    if (
      NOT_PLAIN.has(node.name) ||
      own(node, 'filter') ||
      own(node, 'mix-blend-mode') ||
      own(node, 'mask')
    )
      painted.isPlain = false;
    if (NEVER_DRAWN.has(node.name)) continue;
    const now = inherit(node, from);
    if (SHAPES.has(node.name)) {
      if (node.name !== 'line') add(now.fill, now.opacity * number(now['fill-opacity']), now.color);
      const isStroked = add(now.stroke, now.opacity * number(now['stroke-opacity']), now.color);
      if (isStroked && Number.parseFloat(now['stroke-width']) !== 0)
        painted.strokes.push(strokeOf(node, now));
    }
    for (const child of node.children) if (isNode(child)) open.push([child, now]);
  }
  return painted;
}

/** The colours that a drawing has of its own. */
export const coloursOf = ({ paints }: Painted): { colour: Colour; themed: boolean }[] =>
  paints.flatMap((paint) => (paint.kind === 'colour' ? [paint] : []));
