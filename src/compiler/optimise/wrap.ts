import type { SvgElement } from '../types.js';
import { cascade } from './css.js';
import { scopeSheet } from './scope.js';
import { sheetOf } from './styles.js';
import { elements, isReferring } from './tree.js';

/** Declarations that place the `<svg>` in its page, which is now its component's business. */
const LAYOUT =
  /^(-|(display|position|float|width|height|margin|padding|border|background|vertical-align|inset|top|left|right|bottom|z-index|flex|grid|align|justify|box-sizing|overflow|(min|max)-|enable-background)(?![a-z]))/;

/** What a root's style still says of the picture. */
function pictureStyle(style: string): string | undefined {
  const kept = [...cascade(style)].filter(
    ([property]) => property.startsWith('--') || !LAYOUT.test(property),
  );
  const moves = kept.some(([property]) => /^(transform|rotate|scale|translate)$/.test(property));
  // A box is turned about its centre, a group about the view box's corner.
  const texts = [
    ...(moves ? ['transform-origin:50% 50%'] : []),
    ...kept.map(([property, value]) => `${property}:${value}`),
  ];
  return texts.length > 0 ? texts.join(';') : undefined;
}

/**
 * Class, style and id of the root, and what refers to parts of the drawing, go to a group around
 * the drawing: on the `<svg>` the caller's class and style would replace them.
 *
 * @param name of the icon, for a scope that no other icon has
 */
export function wrapRoot(root: SvgElement, name: string): SvgElement {
  const { class: ownClass, style, id, ...rest } = root.attributes;
  const sheet = sheetOf(root);
  const onGroup: Record<string, string> = {};
  const onRoot: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest))
    (isReferring(value) ? onGroup : onRoot)[key] = value;
  if (id !== undefined) onGroup.id = id;
  const ownStyle = pictureStyle(style ?? '');
  if (ownStyle !== undefined) onGroup.style = ownStyle;
  const scope = `altglyph-${name}`;
  const isScoped = [...elements(root)].some(({ attributes }) =>
    attributes.class?.split(' ').includes(scope),
  );
  if (sheet && !isScoped) {
    onGroup.class = [scope, ownClass].filter(Boolean).join(' ');
    sheet.children = sheet.children.map((child) =>
      typeof child === 'string' ? scopeSheet(child, `.${scope}`, ownClass) : child,
    );
  }
  if (Object.keys(onGroup).length === 0) return { ...root, attributes: onRoot };
  const group = { name: 'g', attributes: onGroup, children: root.children };
  return { ...root, attributes: onRoot, children: [group] };
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
export function hoist(root: SvgElement): void {
  const parts = root.children.filter((child) => typeof child !== 'string');
  // A gradient's or a mask's parts would inherit them too.
  const simple = [...elements(root)].every((node) => node === root || DRAWN.has(node.name));
  const [first, ...others] = parts;
  if (!simple || !first) return;
  for (const [name, value] of Object.entries(first.attributes)) {
    const shared = others.every(({ attributes }) => attributes[name] === value);
    const movable = INHERITED.has(name) && !RELATIVE.test(value);
    if (!movable || name in root.attributes || !shared) continue;
    root.attributes[name] = value;
    for (const { attributes } of parts) delete attributes[name];
  }
}
