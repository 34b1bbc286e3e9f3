import { DEFINITIONS } from '../elements.js';
import { isInitial } from '../style/index.js';
import type { SvgElement } from '../types.js';
import { isPlain, type Traits } from './traits.js';
import { mapElements, rewrite, withAttributes } from './tree.js';

/** Elements that draw nothing while nothing is in them. */
const CONTAINERS = new Set(['g', ...DEFINITIONS]);

/** A filter may fill its box where nothing is drawn. */
const isFiltered = ({ attributes: { filter, style = '' } }: SvgElement) =>
  filter !== undefined || style.includes('filter');

const isEmpty = (node: SvgElement) =>
  CONTAINERS.has(node.name) &&
  node.children.length === 0 &&
  !('id' in node.attributes) &&
  !isFiltered(node);

const SHAPES = new Set('circle ellipse image line path polygon polyline rect'.split(' '));

/** Whether an element and what is in it is hidden; undefined where something else may show it. */
type Hidden = boolean | undefined;

function hiddenIn(node: SvgElement, outer: Hidden): Hidden {
  const { display, style = '' } = node.attributes;
  if (outer === undefined || DEFINITIONS.has(node.name) || style.includes('display'))
    return undefined;
  return outer || display === 'none';
}

const isHiddenShape = (node: SvgElement, outer: Hidden) =>
  SHAPES.has(node.name) &&
  node.children.length === 0 &&
  !('id' in node.attributes) &&
  hiddenIn(node, outer) === true;

/**
 * Leaves out groups in which nothing is left, and shapes that are hidden. What it costs goes by the
 * number of elements alone, however they stand in each other.
 */
export function dropEmpty(root: SvgElement, traits: Traits): SvgElement {
  const { names, attributes, styled } = traits;
  // A selector may count elements, and a switch draws the first that it may.
  if (styled || names.has('switch')) return root;
  const hides = isPlain(traits) && attributes.has('display');
  if (!hides && ![...CONTAINERS].some((name) => names.has(name))) return root;
  return rewrite<Hidden>(root, hides ? false : undefined, hiddenIn, (node, outer) =>
    node !== root && (isEmpty(node) || isHiddenShape(node, outer)) ? undefined : node,
  );
}

/** Leaves out attributes that say what goes without saying, whatever is around their element. */
export function dropInitial(root: SvgElement, { styled }: Traits): SvgElement {
  // A selector may ask for the attribute.
  if (styled) return root;
  return mapElements(root, (node) =>
    withAttributes(node, (name, value) => (isInitial(name, value) ? undefined : value)),
  );
}
