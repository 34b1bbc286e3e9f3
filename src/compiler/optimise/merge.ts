import type { SvgElement } from '../types.js';
import { apart } from './path/apart.js';
import { flatten, type Point } from './path/flatten.js';
import { readPath, type Segment } from './path/read.js';
import { writePath } from './path/write.js';
import { asPath, ellipseWays } from './shapes.js';
import type { Traits } from './traits.js';

/** What an element gets from those around it, as far as it is told by attributes. */
type Style = Readonly<Record<string, string>>;

/** Properties that draw over a path as a whole, so that two paths are not one path's two parts. */
const WHOLE = (
  'opacity stroke-opacity fill-opacity mask filter clip-path pathLength id class style display ' +
  'visibility transform-origin mask-type'
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

/** Whether two such paths in a row look the same as one, wherever they are. */
function onlyLines({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintless(fill) && opaque(stroke);
}

/** Whether they do as long as they stay out of each other's way. */
function onlySurfaces({ fill = 'black', stroke = 'none' }: Style): boolean {
  return paintless(stroke) && !fill.includes('url(');
}

const sameLook = (a: SvgElement, b: SvgElement) => {
  const names = Object.keys(a.attributes);
  return (
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => name === 'd' || a.attributes[name] === b.attributes[name])
  );
};

/** A shape that a neighbour may join. */
interface Part {
  /** As it stands if none does. */
  node: SvgElement;
  path: SvgElement;
  /** Equal ways to go along its outline: a circle has no first point. */
  outlines: Segment[][];
  surface: Point[][];
}

/** Shapes that a path writes shorter. A circle that stays alone stays a circle. */
const shorter = (node: SvgElement, d: string) =>
  ['line', 'polyline', 'polygon'].includes(node.name) || (node.name === 'rect' && !d.includes('A'));

function part(node: SvgElement): Part | undefined {
  const path = asPath(node);
  const d = path?.attributes.d ?? '';
  const [outline, surface] = [readPath(d), flatten(d)];
  if (!path || !outline || !surface) return undefined;
  const outlines = ellipseWays(node)?.map((way) => readPath(way) ?? outline) ?? [outline];
  return { node: shorter(node, d) ? path : node, path, outlines, surface };
}

function join(before: Part, after: Part, style: Style, traits: Traits): Part | undefined {
  if (!sameLook(before.path, after.path)) return undefined;
  const own = before.path.attributes;
  if (WHOLE.some((name) => name in own)) return undefined;
  const look = { ...style, ...own };
  if (INHERITED.some((name) => name in look)) return undefined;
  const clear = () => apart(before.surface, after.surface, traits.size / 48);
  if (!onlyLines(look) && !(onlySurfaces(look) && clear())) return undefined;

  const joined = before.outlines.flatMap((first) =>
    after.outlines.map(([move, ...rest]) =>
      move ? [...first, { ...move, from: first.at(-1)?.to ?? move.from }, ...rest] : first,
    ),
  );
  const [d = '', outline = []] = joined
    .map((segments) => [writePath(segments, traits.precision), segments] as const)
    .reduce((a, b) => (b[0].length < a[0].length ? b : a));
  const path = { ...before.path, attributes: { ...own, d } };
  return { node: path, path, outlines: [outline], surface: [...before.surface, ...after.surface] };
}

/**
 * Joins neighbours that look the same into one path: lines wherever they are, since an opaque
 * stroke over itself is the same stroke; surfaces if they keep clear of each other, since where
 * they meet the rule that fills them could leave a hole.
 *
 * @param inherited what the element has from those around it
 */
export function merge(root: SvgElement, traits: Traits, inherited: Style = {}): SvgElement {
  const style = { ...inherited, ...root.attributes };
  const children: SvgElement['children'] = [];
  let last: Part | undefined;
  for (const child of root.children) {
    const next = typeof child === 'string' ? undefined : part(child);
    const joined = last && next && join(last, next, style, traits);
    if (joined) children.pop();
    last = joined ?? next;
    if (last) children.push(last.node);
    else children.push(typeof child === 'string' ? child : merge(child, traits, style));
  }
  return { ...root, children };
}
