import { ANIMATIONS } from '../elements.js';
import { isAbsolute } from '../style/index.js';
import type { SvgElement } from '../types.js';
import type { Traits } from './traits.js';
import { elements, isElement, mapElements, withAttributes, type Node } from './tree.js';

/** Properties that parts inherit from their group, or from the `<svg>`. */
const INHERITED = new Set(
  (
    'clip-rule color fill fill-opacity fill-rule paint-order shape-rendering stroke ' +
    'stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-opacity stroke-width'
  ).split(' '),
);

/** Elements that are drawn where they stand. A gradient's or a mask's parts would inherit as well. */
const DRAWN = new Set('circle ellipse g line path polygon polyline rect text'.split(' '));

type IsFixed = (name: string) => boolean;

/** What is said by an element alone: it may as well be said by its group, or the other way round. */
const isShareable = (name: string, value: string, isFixed: IsFixed) =>
  INHERITED.has(name) && !isFixed(name) && isAbsolute(value);

const isAnimation = (child: Node) => isElement(child) && ANIMATIONS.has(child.name);

/** The only part of a group, with what the group says; undefined if there are others, or it says more. */
function onlyPart(group: SvgElement, isFixed: IsFixed): SvgElement | undefined {
  const [part, ...others] = group.children;
  if (part === undefined || !isElement(part) || others.length > 0 || !DRAWN.has(part.name))
    return undefined;
  const entries = Object.entries(group.attributes);
  if (!entries.every(([name, value]) => isShareable(name, value, isFixed))) return undefined;
  return { ...part, attributes: { ...group.attributes, ...part.attributes } };
}

/** The children without groups that group nothing. */
function ungrouped(node: SvgElement, isFixed: IsFixed): SvgElement {
  let changed = false;
  const children = node.children.flatMap((child): Node[] => {
    if (!isElement(child) || child.name !== 'g') return [child];
    const isBare = Object.keys(child.attributes).length === 0;
    const part = isBare && !child.children.some(isAnimation) ? undefined : onlyPart(child, isFixed);
    if (!part && (!isBare || child.children.some(isAnimation))) return [child];
    changed = true;
    return part ? [part] : child.children;
  });
  return changed ? { ...node, children } : node;
}

/** Takes what all parts say to the element around them. */
function shared(node: SvgElement, isFixed: IsFixed): SvgElement {
  const parts = node.children.filter((child) => isElement(child) && !isAnimation(child));
  const drawn = parts.filter((part): part is SvgElement => isElement(part) && DRAWN.has(part.name));
  const [first, ...others] = drawn;
  if (!first || drawn.length < parts.length || (node.name === 'g' && others.length === 0))
    return node;
  const common = Object.entries(first.attributes).filter(
    ([name, value]) =>
      isShareable(name, value, isFixed) &&
      (node.name === 'g' || !(name in node.attributes)) &&
      others.every(({ attributes }) => attributes[name] === value),
  );
  if (common.length === 0) return node;
  const names = new Set(common.map(([name]) => name));
  return {
    ...node,
    attributes: { ...node.attributes, ...Object.fromEntries(common) },
    children: node.children.map((child) =>
      isElement(child) && !isAnimation(child)
        ? withAttributes(child, (name, value) => (names.has(name) ? undefined : value))
        : child,
    ),
  };
}

/** Both, until neither gives the other anything to do: each takes attributes or groups away. */
function settled(node: SvgElement, isFixed: IsFixed): SvgElement {
  let [before, now] = [node, shared(ungrouped(node, isFixed), isFixed)];
  while (now !== before) [before, now] = [now, shared(ungrouped(now, isFixed), isFixed)];
  return now;
}

/**
 * What all parts say goes to their group, and of the drawing to the `<svg>`: there it is written once,
 * and there the component's props of the same name override it. What is animated stays where it is.
 */
export function share(root: SvgElement, { inherited, styled, animated }: Traits): SvgElement {
  if (inherited || styled) return root;
  const names = animated
    ? new Set(elements(root).map(({ attributes }) => attributes.attributeName))
    : undefined;
  const isFixed = (name: string) => names?.has(name) ?? false;
  return mapElements(root, (node) =>
    node.name === 'g' || node.name === 'svg' ? settled(node, isFixed) : node,
  );
}
