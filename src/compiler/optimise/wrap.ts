import type { SvgElement } from '../types.js';
import { cascadeOf, isReferring } from '../style/index.js';
import { centreOf } from './origin.js';
import type { Node } from './tree.js';

const MOVING = ['transform', 'rotate', 'scale', 'animation', 'animation-name'];

/**
 * A box is turned about its centre, a group about the corner of the view box, unless it is told.
 */
function aboutCentre(style: string, root: SvgElement): string {
  const declared = cascadeOf(style);
  const moves = MOVING.some((name) => declared.has(name));
  return moves && !declared.has('transform-origin')
    ? `transform-origin:${centreOf(root)};${style}`
    : style;
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
  if (style) onGroup.style = aboutCentre(style, root);
  const isSheet = (child: Node) => typeof child !== 'string' && child.name === 'style';
  const sheets = root.children.filter(isSheet);
  if (ownClass && sheets.length > 0) onGroup.class = ownClass;
  if (Object.keys(onGroup).length === 0) return { ...root, attributes: onRoot };
  const children = root.children.filter((child) => !isSheet(child));
  const group = { name: 'g', attributes: onGroup, children };
  return { ...root, attributes: onRoot, children: [...sheets, group] };
}
