import type { SvgElement } from '../types.js';
import { cascadeOf, isReferring } from '../style/index.js';
import { elements, withAttributes, type Node } from './tree.js';

/**
 * A box is turned about its centre, a group about the corner of the view box, unless it is told.
 */
function aboutCentre(style: string): string {
  const declared = cascadeOf(style);
  const moves = ['transform', 'rotate', 'scale', 'translate'].some((name) => declared.has(name));
  return moves && !declared.has('transform-origin') ? `transform-origin:50% 50%;${style}` : style;
}

/**
 * Class, style and id of the root, and what refers to parts of the drawing, go to a group around
 * the drawing: on the `<svg>` the caller's class and style would replace them.
 *
 * A clip path, mask or filter goes with them because its own units are those of the view box, as in
 * every drawing program. Browsers measure it in pixels of the page where it is on the `<svg>`: at
 * the drawing's own size that is the same, and at any other it would not scale with the icon.
 */
export function wrapRoot(root: SvgElement): SvgElement {
  const { class: ownClass, style, id, ...rest } = root.attributes;
  const onGroup: Record<string, string> = {};
  const onRoot: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest))
    (isReferring(value) ? onGroup : onRoot)[key] = value;
  if (id !== undefined) onGroup.id = id;
  if (style) onGroup.style = aboutCentre(style);
  const isSheet = (child: Node) => typeof child !== 'string' && child.name === 'style';
  const sheets = root.children.filter(isSheet);
  if (ownClass && sheets.length > 0) onGroup.class = ownClass;
  if (Object.keys(onGroup).length === 0) return { ...root, attributes: onRoot };
  const children = root.children.filter((child) => !isSheet(child));
  const group = { name: 'g', attributes: onGroup, children };
  return { ...root, attributes: onRoot, children: [...sheets, group] };
}

/** Properties that a drawing's parts inherit from its `<svg>`. */
const INHERITED = new Set(
  (
    'clip-rule color fill fill-opacity fill-rule paint-order shape-rendering stroke ' +
    'stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-opacity stroke-width'
  ).split(' '),
);
/** Values that may mean something else on another element. */
const RELATIVE = /var\(|\d(em|ex|ch|%)/i;
const DRAWN = new Set('circle ellipse g line path polygon polyline rect text'.split(' '));

/**
 * Attributes that all parts share go to the `<svg>`, where they are written once and where the
 * component's props of the same name override them.
 */
export function hoist(root: SvgElement): SvgElement {
  const parts = root.children.filter((child) => typeof child !== 'string');
  // A gradient's or a mask's parts would inherit them too.
  const simple = elements(root).every((node) => node === root || DRAWN.has(node.name));
  const [first, ...others] = parts;
  if (!simple || !first) return root;
  const shared = Object.entries(first.attributes).filter(
    ([name, value]) =>
      INHERITED.has(name) &&
      !RELATIVE.test(value) &&
      !(name in root.attributes) &&
      others.every(({ attributes }) => attributes[name] === value),
  );
  if (shared.length === 0) return root;
  const names = new Set(shared.map(([name]) => name));
  return {
    ...root,
    attributes: { ...root.attributes, ...Object.fromEntries(shared) },
    children: parts.map((part) =>
      withAttributes(part, (name, value) => (names.has(name) ? undefined : value)),
    ),
  };
}
