import { lexer } from 'css-tree';
import type { SvgElement } from '../types.js';
import { writeStyle, type Declaration } from './declarations.js';
import { ATTRIBUTES, BACKGROUND, FONT_SIZE, INITIAL, LAYOUT, TEXT_ONLY } from './properties.js';

const validity = new Map<string, boolean>();

/** Whether browsers heed a declaration; asked only where another stands to win if they don't. */
function isValid(property: string, value: string): boolean {
  if (property.startsWith('--') || value.includes('var(')) return true;
  const key = `${property}:${value}`;
  const known = validity.get(key);
  if (known !== undefined) return known;
  const { error } = lexer.matchProperty(property, value);
  const valid = error === null || error.name === 'SyntaxReferenceError';
  if (validity.size > 5_000) validity.clear();
  validity.set(key, valid);
  return valid;
}

/** Of what is said twice the last that browsers understand, or the important one. */
export function cascade(
  declarations: Iterable<Declaration>,
  attributes: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const result = new Map<string, string>();
  const important = new Set<string>();
  for (const { property, value, important: strong } of declarations) {
    if (important.has(property) && !strong) continue;
    const before = result.get(property) ?? attributes[property];
    if (before !== undefined && before !== value && !isValid(property, value)) continue;
    if (strong) important.add(property);
    // Taken out first, so that the order is that of the declarations that count.
    result.delete(property);
    result.set(property, value);
  }
  return result;
}

/** What decides which properties of a drawing matter. */
export interface Drawn {
  hasText: boolean;
  /** Whether some length is measured in the size of a font. */
  hasFontUnits: boolean;
}

/** Whether a property can be left out of a drawing whatever its value is. */
export function isNeedless(property: string, isRoot: boolean, drawn: Drawn): boolean {
  if (BACKGROUND.has(property)) return !isRoot;
  if (isRoot && LAYOUT.has(property)) return true;
  if (drawn.hasText || !TEXT_ONLY.has(property)) return false;
  return !(drawn.hasFontUnits && FONT_SIZE.has(property));
}

/** Values that mean something else in a style than in an attribute. */
const STYLE_ALONE = new Set(['revert', 'revert-layer']);

/** What `marker` stands for. */
const MARKERS = ['marker-start', 'marker-mid', 'marker-end'];

/** Shorthands would win over attributes, so that what they set stays a style beside them. */
const hasShorthand = (property: string, declared: ReadonlyMap<string, string>) =>
  (declared.has('font') && property.startsWith('font-')) ||
  (property === 'mask' && [...declared.keys()].some((name) => /^(-webkit-)?mask-/.test(name)));

/**
 * Writes what styles come to onto an element: as attributes where one means the same, else as its
 * style, and not at all where it says what goes without saying.
 */
export function unfold(
  node: SvgElement,
  declared: ReadonlyMap<string, string>,
): Record<string, string> {
  const { style: _style, ...attributes } = node.attributes;
  const styles: [string, string][] = [];
  for (const [property, value] of declared) {
    if (INITIAL.get(property) === value && !hasShorthand(property, declared))
      delete attributes[property];
    else if (property === 'marker') for (const name of MARKERS) attributes[name] = value;
    else if (
      !ATTRIBUTES.has(property) ||
      STYLE_ALONE.has(value) ||
      hasShorthand(property, declared)
    )
      styles.push([property, value]);
    else attributes[property] = value;
  }
  if (styles.length > 0) attributes.style = writeStyle(styles);
  return attributes;
}
