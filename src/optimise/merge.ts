import type { SvgElement } from '../icon.js';
import { apart, around, boundsOf } from './bounds.js';
import { asPath, type Box } from './shapes.js';

/** What an element gets from those around it, as far as it is told by attributes. */
type Style = Readonly<Record<string, string>>;

/** Properties that draw over a path as a whole, so that two paths are not one path's two parts. */
const WHOLE = (
  'opacity stroke-opacity fill-opacity mask filter clip-path pathLength marker marker-start ' +
  'marker-mid marker-end stroke-dasharray id class style display visibility transform-origin ' +
  'mask-type'
).split(' ');

/** Colours that cover what is below; a colour by name does, but for `transparent`. */
const opaque = (paint: string) =>
  /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(?!transparent$)[a-z]+|var\(--[\w-]+,\s*#([0-9a-f]{3}|[0-9a-f]{6})\))$/i.test(
    paint,
  );
const paintless = (paint: string) => paint === 'none' || paint === 'transparent';

const styleOf = (node: SvgElement, around: Style): Style => ({ ...around, ...node.attributes });

/** Whether two such paths in a row look the same as one, wherever they are. */
function onlyLines(style: Style): boolean {
  const { fill = 'black', stroke = 'none' } = style;
  return paintless(fill) && opaque(stroke);
}

/** Whether they do as long as they stay out of each other's way. */
function onlySurfaces(style: Style): boolean {
  const { fill = 'black', stroke = 'none' } = style;
  return paintless(stroke) && !fill.includes('url(');
}

const sameLook = (a: SvgElement, b: SvgElement) => {
  const names = Object.keys(a.attributes);
  return (
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => name === 'd' || a.attributes[name] === b.attributes[name])
  );
};

/**
 * Path data that may follow other path data: a moveto in lower case would begin where that ended,
 * and in upper case would take the pairs behind it for points instead of distances.
 */
function fromItsStart(d: string): string {
  const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
  const start = new RegExp(String.raw`^\s*m\s*(${number})[\s,]*(${number})[\s,]*(?=([a-z]?))`, 'i');
  return d.replace(start, (all, x: string, y: string, next: string) =>
    all.trimStart().startsWith('M') ? all : `M${x} ${y}${next === '' ? 'l' : ''}`,
  );
}

interface Run {
  /** As it stands if nothing joins it. */
  node: SvgElement;
  path: SvgElement;
  bounds: Box | undefined;
}

function join(before: Run, after: Run, around_: Style): Run | undefined {
  const style = styleOf(before.path, around_);
  if (!sameLook(before.path, after.path)) return undefined;
  if (WHOLE.some((name) => name in before.path.attributes)) return undefined;
  // A marker or a dash may also come from a group.
  if (['marker-start', 'marker-mid', 'marker-end', 'stroke-dasharray'].some((n) => n in around_))
    return undefined;
  const bounds = before.bounds && after.bounds ? around(before.bounds, after.bounds) : undefined;
  const clear = before.bounds && after.bounds && apart(before.bounds, after.bounds);
  if (!onlyLines(style) && !(onlySurfaces(style) && clear)) return undefined;
  const d = `${before.path.attributes.d}${fromItsStart(after.path.attributes.d ?? '')}`;
  const path = { ...before.path, attributes: { ...before.path.attributes, d } };
  return { node: path, path, bounds };
}

/** Shapes whose path is always the shorter way to write them. */
const LONGWINDED = new Set(['line', 'polyline', 'polygon']);

function run(node: SvgElement): Run | undefined {
  const path = asPath(node);
  if (!path) return undefined;
  const short =
    LONGWINDED.has(node.name) || (node.name === 'rect' && !/[aA]/.test(path.attributes.d ?? ''));
  return { node: short ? path : node, path, bounds: boundsOf(path.attributes.d ?? '') };
}

/**
 * Joins neighbours that look the same into one path: lines wherever they are, since an opaque
 * stroke over itself is the same stroke; surfaces if they do not touch, since where they do the
 * rule that fills them could leave a hole.
 *
 * @param around_ what the element inherits
 */
export function merge(root: SvgElement, around_: Style = {}): SvgElement {
  const style = styleOf(root, around_);
  const children: SvgElement['children'] = [];
  let last: Run | undefined;
  for (const child of root.children) {
    if (typeof child === 'string') {
      children.push(child);
      last = undefined;
      continue;
    }
    const next = run(child);
    const joined = last && next && join(last, next, style);
    if (joined) children.pop();
    last = joined ?? next;
    children.push(last ? last.node : merge(child, style));
  }
  return { ...root, children };
}
