import { isReferring, paintOf } from '../style/index.js';
import type { SvgElement } from '../types.js';
import { enlarged, Neighbours, type Box } from './neighbours.js';
import { apart, Outline, overlaid, shortestStretch } from './path/apart.js';
import { boxAround } from './path/box.js';
import { flatten } from './path/flatten.js';
import { readPath, type Segment } from './path/read.js';
import { writeSegments, type Drawn } from './path/simplify.js';
import { chain } from './path/chain.js';
import { asPath, ellipseWays } from './shapes.js';
import { drawnBy, isPlain, type Traits } from './traits.js';
import { isElement, rewrite, type Node } from './tree.js';
import type { Work } from './work.js';

/** What an element gets from those around it, as far as it is told by attributes. */
type Style = Readonly<Record<string, string>>;

/** Joined shapes of a drawing of which the ways to go around them are tried out, for a byte or two. */
const TRIED = 250;

/** What has gone into a drawing, and what may. */
interface Effort {
  readonly work: Work;
  /** Shapes whose ways have been tried out. */
  tried: number;
}

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

/** Whether two such paths in a row look the same as one, unless they run along each other. */
function onlyLines({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintOf(fill) === 'nothing' && paintOf(stroke) === 'covers';
}

/** Whether they do as long as they stay out of each other's way. */
function onlySurfaces({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintOf(stroke) === 'nothing' && !isReferring(fill);
}

/** A shape that a neighbour may join. Most never do, so that it is read when somebody asks. */
class Part {
  #segments: readonly Segment[] | undefined;
  #box: Box | undefined;
  #surface: Outline | undefined;
  #stretches: Outline | undefined;

  /** @param node as it stands if none does */
  constructor(
    readonly node: SvgElement,
    readonly path: SvgElement,
  ) {}

  get segments(): readonly Segment[] {
    this.#segments ??= readPath(this.path.attributes.d ?? '');
    return this.#segments;
  }

  get box(): Box {
    this.#box ??= boxAround(this.segments);
    return this.#box;
  }

  /** Its lines as surfaces are compared by them. */
  get surface(): Outline {
    this.#surface ??= new Outline(flatten(this.segments), true);
    return this.#surface;
  }

  /**
   * Its lines that may run along others.
   *
   * @param distance always the same in one drawing
   */
  stretches(distance: number): Outline {
    this.#stretches ??= new Outline(flatten(this.segments), false, shortestStretch(distance));
    return this.#stretches;
  }

  /** Whether it is known that nothing can run along it. */
  get hasNoStretch(): boolean {
    return this.#stretches?.length === 0;
  }

  /** Equal ways to go along its outline: a circle has no first point. */
  outlines(onlyFirst: boolean): readonly (readonly Segment[])[] {
    return ellipseWays(this.node, onlyFirst) ?? [this.segments];
  }

  /** Whether both say the same of how they look. */
  resembles({ path: { attributes: other } }: Part): boolean {
    const { attributes } = this.path;
    const names = Object.keys(attributes);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => name === 'd' || attributes[name] === other[name])
    );
  }
}

/** Shapes that a path writes shorter. A circle that stays alone stays a circle. */
const shorter = (node: SvgElement, path: SvgElement) =>
  ['line', 'polyline', 'polygon'].includes(node.name) ||
  (node.name === 'rect' && !path.attributes.d?.includes('A'));

/** Neighbours that are to be one path. */
class Group {
  readonly parts: Part[] = [];
  readonly #neighbours: Neighbours<Part>;
  /** How many of the parts the neighbours know: nobody asks after those that stay alone. */
  #known = 0;

  constructor(
    readonly traits: Traits,
    readonly effort: Effort,
  ) {
    this.#neighbours = new Neighbours(traits.size / 32);
  }

  add(part: Part): void {
    this.parts.push(part);
  }

  #near(box: Box): Set<Part> {
    for (; this.#known < this.parts.length; this.#known += 1) {
      const part = this.parts[this.#known]!;
      if (!part.hasNoStretch) this.#neighbours.add(part.box, part);
    }
    return this.#neighbours.near(box);
  }

  /** Whether one path with it looks the same. */
  admits(part: Part, style: Style): boolean {
    const [first] = this.parts;
    if (!first?.resembles(part)) return false;
    const own = part.path.attributes;
    if (WHOLE.some((name) => name in own)) return false;
    const look = { ...style, ...own };
    if (INHERITED.some((name) => name in look)) return false;
    if (onlyLines(look)) return !this.#isOverlaid(part);
    return onlySurfaces(look) && this.#isApart(part);
  }

  /** Whether it lies over another for a stretch. */
  #isOverlaid(part: Part): boolean {
    const { work } = this.effort;
    const distance = this.traits.size / 500;
    const others = this.#near(enlarged(part.box, distance));
    if (!work.spend(others.size)) return true;
    if (others.size === 0 || part.stretches(distance).length === 0) return false;
    for (const other of others)
      if (overlaid(part.stretches(distance), other.stretches(distance), distance, work))
        return true;
    return false;
  }

  /** Whether it keeps clear of all others. */
  #isApart(part: Part): boolean {
    const { work } = this.effort;
    const distance = this.traits.size / 48;
    const others = this.#near(enlarged(part.box, distance));
    if (!work.spend(others.size)) return false;
    for (const other of others)
      if (!apart(part.surface, other.surface, distance, work)) return false;
    return true;
  }

  /** The elements that stand for it. */
  elements(drawn: Drawn): SvgElement[] {
    const [first, ...others] = this.parts;
    if (!first || others.length === 0) return this.parts.map(({ node }) => node);
    this.effort.tried += this.parts.length;
    const isCrowd = this.effort.tried > TRIED;
    const segments = chain(
      this.parts.map((part) => part.outlines(isCrowd)),
      drawn,
    );
    const d = writeSegments(segments, drawn);
    return [{ ...first.path, attributes: { ...first.path.attributes, d } }];
  }
}

function mergeChildren(node: SvgElement, style: Style, traits: Traits, effort: Effort): SvgElement {
  const children: Node[] = [];
  const drawn = drawnBy(traits);
  let group = new Group(traits, effort);
  const flush = () => {
    children.push(...group.elements(drawn));
    group = new Group(traits, effort);
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
export function merge(root: SvgElement, traits: Traits, work: Work): SvgElement {
  // Only paths have markers, and only the child that a switch chooses is drawn.
  if (!isPlain(traits) || traits.marked) return root;
  const effort = { work, tried: 0 };
  return rewrite<Style>(
    root,
    {},
    (node, style) => (node.children.length > 0 ? { ...style, ...node.attributes } : style),
    (node, outer) =>
      node.children.length > 0 && node.name !== 'switch'
        ? mergeChildren(node, { ...outer, ...node.attributes }, traits, effort)
        : node,
  );
}
