import type { SvgElement } from '../types.js';
import { readTransform, writeTransform } from './matrix.js';
import { compact } from './path/compact.js';
import { readPath } from './path/read.js';
import { shorten } from './path/simplify.js';
import { asPath } from './shapes.js';
import { drawnBy, isPlain, type Traits } from './traits.js';
import { elements, isElement, mapElements, withAttributes } from './tree.js';

/** Ids of the elements whose path data is animated: their commands must stay those of the values. */
function morphed(root: SvgElement): Set<string> {
  const ids = elements(root).flatMap(({ name, attributes }) =>
    name.startsWith('animate') && attributes.attributeName === 'd'
      ? (attributes.href ?? '').replace(/^#/, '')
      : [],
  );
  return new Set(ids);
}

const isMorphed = ({ attributes, children }: SvgElement, ids: ReadonlySet<string>) =>
  (attributes.id !== undefined && ids.has(attributes.id)) ||
  children.some((child) => isElement(child) && child.attributes.attributeName === 'd');

/** Writes path data in as few characters as can be, and leaves out what is then empty. */
export function writePaths(root: SvgElement, traits: Traits): SvgElement {
  const ids = traits.animated ? morphed(root) : new Set<string>();
  const drawn = drawnBy(traits);
  return mapElements(root, (node) => {
    const { d } = node.attributes;
    if (node.name !== 'path' || d === undefined) return node;
    const now = isMorphed(node, ids) ? compact(d) : shorten(d, drawn);
    const isNothing = now === '' && node.children.length === 0 && !('id' in node.attributes);
    if (isNothing && isPlain(traits) && !traits.names.has('switch')) return undefined;
    return now === d ? node : { ...node, attributes: { ...node.attributes, d: now } };
  });
}

const TRANSFORMS = new Set(['transform', 'gradientTransform', 'patternTransform']);

/** The largest number that a transform is applied to. */
function extentOf(root: SvgElement, size: number): number {
  let extent = size;
  for (const node of elements(root)) {
    const d = node.name === 'path' ? node.attributes.d : asPath(node)?.attributes.d;
    const numbers = d === undefined ? [] : readPath(d).flatMap(({ to }) => to);
    for (const name of ['x', 'y', 'width', 'height'])
      numbers.push(Number.parseFloat(node.attributes[name] ?? '0'));
    for (const value of numbers) if (Math.abs(value) > extent) extent = Math.abs(value);
  }
  return extent;
}

/** Writes transforms in as few characters as keep every point where it is. */
export function writeTransforms(root: SvgElement, traits: Traits): SvgElement {
  const { attributes, size } = traits;
  if (![...TRANSFORMS].some((name) => attributes.has(name))) return root;
  const extent = extentOf(root, size);
  const tolerance = 10 ** -traits.precision / 2;
  return mapElements(root, (node) =>
    withAttributes(node, (name, value) => {
      if (!TRANSFORMS.has(name)) return value;
      const matrix = readTransform(value);
      if (!matrix) return value;
      // A gradient may be measured in shares of a box, whatever its size.
      const isShape = name === 'transform';
      const text = writeTransform(matrix, extent, isShape ? tolerance : tolerance / size);
      if (text === '') return undefined;
      return text.length <= value.length ? text : value;
    }),
  );
}
