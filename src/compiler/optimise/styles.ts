import type { SvgElement } from '../types.js';
import { cascade } from './css.js';
import { throughSvgo } from './svgo.js';
import { elements } from './tree.js';

/** Properties that mean the same as an attribute, in the same words. */
const ATTRIBUTES = new Set(
  (
    'clip-path clip-rule color color-interpolation color-interpolation-filters display ' +
    'dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family ' +
    'font-size font-stretch font-style font-variant font-weight image-rendering letter-spacing ' +
    'lighting-color marker-end marker-mid marker-start mask opacity overflow paint-order ' +
    'shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset ' +
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor ' +
    'text-decoration text-rendering vector-effect visibility word-spacing writing-mode'
  ).split(' '),
);

/** What a style attribute says, as attributes as far as there are any. */
function unfold({ attributes }: SvgElement): void {
  const declared = cascade(attributes.style ?? '');
  const kept = [...declared].filter(([property]) => !ATTRIBUTES.has(property));
  for (const [property, value] of declared)
    if (ATTRIBUTES.has(property)) attributes[property] = value;
  delete attributes.style;
  if (kept.length > 0)
    attributes.style = kept.map(([property, value]) => `${property}:${value}`).join(';');
}

export const sheetOf = (root: SvgElement): SvgElement | undefined =>
  [...elements(root)].find(({ name }) => name === 'style');

/**
 * Writes style sheets onto the elements that they select. If some rule's time to apply cannot be
 * known in advance (`:hover`, `@media`), all stay in one sheet: on an element, the others would
 * win against it.
 */
export function resolveStyles(root: SvgElement): SvgElement {
  const merged = throughSvgo(root, ['mergeStyles']);
  const resolved = throughSvgo(merged, [
    // A class used twice would otherwise stay in the sheet, which is global to the page. And
    // `@media screen` is a condition: what is printed is not under it.
    { name: 'inlineStyles', params: { onlyMatchedOnce: false, useMqs: [''] } },
  ]);
  if (sheetOf(resolved)) return merged;
  const hadSheet = sheetOf(merged) !== undefined;
  for (const node of elements(resolved)) {
    unfold(node);
    // Classes were for the sheet. Without one, they may be for the page's.
    if (hadSheet) delete node.attributes.class;
  }
  return resolved;
}
