import { lexer } from 'css-tree';
import type { SvgElement } from '../types.js';
import { writeStyle, type Declaration } from './declarations.js';
import {
  ATTRIBUTES,
  BACKGROUND,
  FONT_SIZE,
  isInitial,
  isCustom,
  lacksUnit,
  LAYOUT,
  TEXT_ONLY,
} from './properties.js';

const validity = new Map<string, boolean>();

/** Whether browsers heed a declaration; asked only where another stands to win if they don't. */
function isValid(property: string, value: string): boolean {
  if (isCustom(property) || value.includes('var(') || lacksUnit(property, value)) return true;
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
export function settled(
  declarations: readonly Declaration[],
  attributes: Readonly<Record<string, string>> = {},
): Declaration[] {
  const times = new Map<string, number>();
  for (const { property } of declarations) times.set(property, (times.get(property) ?? 0) + 1);
  const result = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { property, value, important } = declaration;
    if (result.get(property)?.important && !important) continue;
    const isContested = times.get(property) !== 1 || Object.hasOwn(attributes, property);
    if (isContested && !isValid(property, value)) continue;
    // Taken out first, so that the order is that of the declarations that count.
    result.delete(property);
    result.set(property, declaration);
  }
  return [...result.values()];
}

/** What declarations come to, by property. */
export const cascade = (...parts: Parameters<typeof settled>): Map<string, string> =>
  new Map(settled(...parts).map(({ property, value }) => [property, value]));

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
    if (isInitial(property, value) && !hasShorthand(property, declared))
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
