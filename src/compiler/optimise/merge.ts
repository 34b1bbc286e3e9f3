import type { SvgElement } from '../types.js';
import { enlarged, Neighbours, type Box } from './neighbours.js';
import { arcOf } from './path/arc.js';
import { apart, boxAround, overlaid, type Budget } from './path/apart.js';
import { flatten, type Point } from './path/flatten.js';
import { readPath, type Segment } from './path/read.js';
import { writeSegments, type Drawn } from './path/simplify.js';
import { chain } from './path/chain.js';
import { asPath, ellipseWays } from './shapes.js';
import { drawnBy, isPlain, type Traits } from './traits.js';
import { isElement, rewrite, type Node } from './tree.js';

/** What an element gets from those around it, as far as it is told by attributes. */
type Style = Readonly<Record<string, string>>;

/** Lines that may be compared in a drawing, which takes about a tenth of a second. */
const BUDGET = 4_000_000;

/** Properties that draw over a path as a whole, so that two paths are not one path's two parts. */
const WHOLE = (
  'opacity stroke-opacity fill-opacity mask filter clip-path pathLength id class style display ' +
  'visibility transform transform-origin mask-type vector-effect paint-order'
).split(' ');

/** The same, where a path has it from its group too. */
const INHERITED = [
  ...'marker marker-start marker-mid marker-end stroke-dasharray stroke-opacity'.split(' '),
  // What a style says is not looked into.
  'style',
];

/** Colours that cover what is below; a colour by name does, but for `transparent`. */
const opaque = (paint: string) =>
  /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(?!transparent$)[a-z]+|var\(--[\w-]+,\s*#([0-9a-f]{3}|[0-9a-f]{6})\))$/i.test(
    paint,
  );
const paintless = (paint: string) => paint === 'none' || paint === 'transparent';

/** Whether two such paths in a row look the same as one, unless they run along each other. */
function onlyLines({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintless(fill) && opaque(stroke);
}

/** Whether they do as long as they stay out of each other's way. */
function onlySurfaces({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintless(stroke) && !fill.includes('url(');
}

/** A shape that a neighbour may join. */
class Part {
  readonly segments: readonly Segment[];
  readonly box: Box;
  readonly look: string;
  #surface: Point[][] | undefined;

  /** @param node as it stands if none does */
  constructor(
    readonly node: SvgElement,
    readonly path: SvgElement,
  ) {
    this.segments = readPath(path.attributes.d ?? '');
    this.box = boxAround(this.segments.flatMap(hull));
    const { d: _d, ...rest } = path.attributes;
    this.look = JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  get surface(): Point[][] {
    this.#surface ??= flatten(this.segments);
    return this.#surface;
  }

  /** Equal ways to go along its outline: a circle has no first point. */
  get outlines(): readonly (readonly Segment[])[] {
    return ellipseWays(this.node)?.map(readPath) ?? [this.segments];
  }
}

/** Points that a command stays between. */
function hull(segment: Segment): Point[] {
  const arc = segment.type === 'a' ? arcOf(segment) : undefined;
  if (arc) {
    const { centre, radii } = arc;
    const radius = Math.max(...radii);
    return [
      [centre[0] - radius, centre[1] - radius],
      [centre[0] + radius, centre[1] + radius],
    ];
  }
  const points: Point[] = [segment.from, segment.to];
  if (segment.type !== 'a')
    for (let at = 0; at < segment.numbers.length; at += 2)
      points.push([segment.numbers[at]!, segment.numbers[at + 1]!]);
  return segment.type === 'm' ? [segment.to] : points;
}

/** Shapes that a path writes shorter. A circle that stays alone stays a circle. */
const shorter = (node: SvgElement, path: SvgElement) =>
  ['line', 'polyline', 'polygon'].includes(node.name) ||
  (node.name === 'rect' && !path.attributes.d?.includes('A'));

/** Neighbours that are to be one path. */
class Group {
  readonly parts: Part[] = [];
  readonly #neighbours: Neighbours<Part>;

  constructor(
    readonly traits: Traits,
    readonly budget: Budget,
  ) {
    this.#neighbours = new Neighbours(traits.size / 32);
  }

  add(part: Part): void {
    this.parts.push(part);
    this.#neighbours.add(part.box, part);
  }

  /** Whether one path with it looks the same. */
  admits(part: Part, style: Style): boolean {
    const [first] = this.parts;
    if (!first || first.look !== part.look) return false;
    const own = part.path.attributes;
    if (WHOLE.some((name) => name in own)) return false;
    const look = { ...style, ...own };
    if (INHERITED.some((name) => name in look)) return false;
    const lines = onlyLines(look);
    if (!lines && !onlySurfaces(look)) return false;
    const distance = this.traits.size / (lines ? 500 : 48);
    for (const other of this.#neighbours.near(enlarged(part.box, distance))) {
      const test = lines ? overlaid : apart;
      if (test(part.surface, other.surface, distance, this.budget) === lines) return false;
    }
    return true;
  }

  /** The elements that stand for it. */
  elements(drawn: Drawn): SvgElement[] {
    const [first, ...others] = this.parts;
    if (!first || others.length === 0) return this.parts.map(({ node }) => node);
    const segments = chain(
      this.parts.map(({ outlines }) => outlines),
      drawn,
    );
    const d = writeSegments(segments, drawn);
    return [{ ...first.path, attributes: { ...first.path.attributes, d } }];
  }
}

function mergeChildren(node: SvgElement, style: Style, traits: Traits, budget: Budget): SvgElement {
  const children: Node[] = [];
  const drawn = drawnBy(traits);
  let group = new Group(traits, budget);
  const flush = () => {
    children.push(...group.elements(drawn));
    group = new Group(traits, budget);
  };
  for (const child of node.children) {
    const path = isElement(child) ? asPath(child) : undefined;
    if (!path || !isElement(child)) {
      flush();
      children.push(child);
      continue;
    }
    const part = new Part(shorter(child, path) ? path : child, path);
    if (!group.admits(part, style)) flush();
    group.add(part);
  }
  flush();
  const isSame =
    children.length === node.children.length &&
    children.every((child, index) => child === node.children[index]);
  return isSame ? node : { ...node, children };
}

/**
 * Joins neighbours that look the same into one path: lines unless they run along each other, since
 * an opaque stroke across itself is the same stroke; surfaces if they keep clear of each other,
 * since where they meet the rule that fills them could leave a hole.
 */
export function merge(root: SvgElement, traits: Traits): SvgElement {
  // Only paths have markers, and only the child that a switch chooses is drawn.
  if (!isPlain(traits) || traits.marked) return root;
  const budget = { comparisons: BUDGET };
  return rewrite<Style>(
    root,
    {},
    (node, style) => (node.children.length > 0 ? { ...style, ...node.attributes } : style),
    (node, outer) =>
      node.children.length > 0 && node.name !== 'switch'
        ? mergeChildren(node, { ...outer, ...node.attributes }, traits, budget)
        : node,
  );
}
