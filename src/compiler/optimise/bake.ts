import { isReferring } from '../style/index.js';
import type { SvgElement } from '../types.js';
import { readTransform, uniformScale, type Matrix } from './matrix.js';
import { exact, readPath } from './path/read.js';
import { transformPath } from './path/transform.js';
import { asPath } from './shapes.js';
import type { Traits } from './traits.js';
import { isElement, rewrite } from './tree.js';

/** Attributes of an element and, of those around it, all that it may inherit. */
type Look = Readonly<Record<string, string>>;

/** What measures an element in its own units, or knows it by its name. */
const HOLDING =
  'id class style transform-origin vector-effect marker marker-start marker-mid marker-end'.split(
    ' ',
  );

/** Attributes that mean the same wherever the element is, as long as it is as large. */
const PLACELESS = new Set(
  (
    'display fill fill-opacity opacity stroke stroke-dasharray stroke-dashoffset ' +
    'stroke-opacity stroke-width visibility'
  ).split(' '),
);

/** Whether what animates an element does not care where it is. */
const isPlaceless = (node: SvgElement): boolean =>
  node.children.every(
    (child) =>
      isElement(child) &&
      (child.name === 'animate' || child.name === 'set') &&
      PLACELESS.has(child.attributes.attributeName ?? ''),
  );

const isDashed = (look: Look) => (look['stroke-dasharray'] ?? 'none') !== 'none';

/** Editors write turns with so many digits that nothing gets larger by more than this. */
const SAME_SIZE = 1e-6;

/** The width of an outline once it is drawn in other units; undefined if it cannot be told. */
function strokeWidth(look: Look, matrix: Matrix): string | undefined {
  const scale = uniformScale(matrix);
  const width = /^\s*([\d.]+)(px)?\s*$/.exec(look['stroke-width'] ?? '1')?.[1];
  if (scale === undefined || width === undefined) return undefined;
  if (Math.abs(scale - 1) < SAME_SIZE) return look['stroke-width'] ?? '1';
  return isDashed(look) ? undefined : String(Number(width) * scale);
}

/** A shape that stays one: a circle larger or elsewhere, a rectangle with its sides as they were. */
function moved({ name, attributes }: SvgElement, m: Matrix): Record<string, string> | undefined {
  const at = (key: string) => Number(attributes[key] ?? 0);
  const [a, b, c, d, e, f] = m;
  const numbers: Record<string, number> = {};
  const point = (x: string, y: string) => {
    numbers[x] = a * at(x) + c * at(y) + e;
    numbers[y] = b * at(x) + d * at(y) + f;
  };
  const scale = uniformScale(m);
  if (name === 'circle' && scale !== undefined) {
    point('cx', 'cy');
    numbers.r = at('r') * scale;
  } else if (name === 'ellipse' && b === 0 && c === 0 && 'rx' in attributes && 'ry' in attributes) {
    point('cx', 'cy');
    [numbers.rx, numbers.ry] = [at('rx') * Math.abs(a), at('ry') * Math.abs(d)];
  } else return undefined;
  if (Object.values(numbers).some(Number.isNaN)) return undefined;
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
}

const isSameSize = (matrix: Matrix) => Math.abs((uniformScale(matrix) ?? 0) - 1) < SAME_SIZE;

function baked(node: SvgElement, inherited: Look): SvgElement {
  const { transform, ...own } = node.attributes;
  if (transform === undefined) return node;
  const matrix = readTransform(transform);
  const look = { ...inherited, ...own };
  if (!matrix || Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) < 1e-12) return node;
  if (HOLDING.some((name) => name in look)) return node;
  if (Object.values(look).some(isReferring)) return node;
  const isAnimated = node.children.length > 0;
  if (isAnimated && !(isPlaceless(node) && isSameSize(matrix))) return node;
  const isStroked = (look.stroke ?? 'none') !== 'none';
  const width = isStroked ? strokeWidth(look, matrix) : undefined;
  if (isStroked && width === undefined) return node;
  const attributes: Record<string, string> = { ...own };
  if (width !== undefined && width !== (look['stroke-width'] ?? '1'))
    attributes['stroke-width'] = width;
  // Dashes begin where the outline does, which a circle cannot say.
  const turns = matrix[1] !== 0 || matrix[2] !== 0 || matrix[0] < 0 || matrix[3] < 0;
  const isHeld = isAnimated || (turns && isDashed(look));
  const numbers = isHeld ? undefined : moved(node, matrix);
  if (numbers) return { ...node, attributes: { ...attributes, ...numbers } };
  const path = asPath({ ...node, attributes, children: [] });
  if (!path || (isAnimated && node.name !== 'path')) return node;
  const d = exact(transformPath(readPath(path.attributes.d ?? ''), matrix));
  const written = { ...path, children: node.children, attributes: { ...path.attributes, d } };
  // An ellipse on the slant is longer as a path.
  const isRound = node.name === 'circle' || node.name === 'ellipse';
  return isRound ? node : written;
}

/**
 * Writes shapes where their transforms put them, unless something else measures them in their own
 * units: a gradient, a dash, a marker, the width of an outline that would not be the same all
 * around.
 */
export function bakeTransforms(root: SvgElement, traits: Traits): SvgElement {
  const { transformed, inherited, styled, placed, retargeted } = traits;
  if (!transformed || inherited || styled || placed || retargeted) return root;
  return rewrite<Look>(
    root,
    {},
    (node, look) => (node.children.length > 0 ? { ...look, ...inheritable(node) } : look),
    baked,
  );
}

/** What an element hands down; whatever could hold its parts in its units. */
function inheritable({ attributes }: SvgElement): Look {
  const { id: _id, class: _class, transform: _transform, ...rest } = attributes;
  for (const name of ['clip-path', 'mask', 'filter', 'viewBox']) delete rest[name];
  return rest;
}
