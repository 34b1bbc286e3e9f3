import type { SvgElement, Value } from '../types.js';
import { expression, object } from './literal.js';

/** SVG's hyphenated attributes that React 18 and 19 both spell in camel case. */
const CAMEL = new Set(
  (
    'alignment-baseline baseline-shift clip-path clip-rule color-interpolation ' +
    'color-interpolation-filters color-rendering dominant-baseline fill-opacity fill-rule ' +
    'flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style ' +
    'font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical ' +
    'image-rendering letter-spacing lighting-color marker-end marker-mid marker-start ' +
    'paint-order pointer-events shape-rendering stop-color stop-opacity stroke-dasharray ' +
    'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity ' +
    'stroke-width text-anchor text-decoration text-rendering unicode-bidi vector-effect ' +
    'word-spacing writing-mode'
  ).split(' '),
);

/** Attributes that only React 19 knows; as a style both majors write them, with one meaning. */
const AS_STYLE = new Set(['mask-type', 'transform-origin']);

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['xml:space', 'xmlSpace'],
]);

/** Attributes whose value is a number and nothing but a number, however it is spelt. */
const NUMERIC = new Set(
  (
    'cx cy fillOpacity fx fy height offset opacity pathLength r rx ry stopOpacity strokeDashoffset ' +
    'strokeMiterlimit strokeOpacity strokeWidth width x x1 x2 y y1 y2 floodOpacity stdDeviation'
  ).split(' '),
);

const camel = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function reactName(name: string): string {
  return RENAMED.get(name) ?? (CAMEL.has(name) ? camel(name) : name);
}

/** A CSS property as React's style object names it. */
export function styleName(property: string): string {
  if (property.startsWith('--')) return property;
  // -webkit-mask is WebkitMask, but -ms-filter is msFilter.
  return camel(property.replace(/^-ms-/, 'ms-'));
}

/** Lengths of an attribute as CSS wants them. */
const withUnits = (value: Value): Value =>
  typeof value === 'string' ? value.replace(/-?(?:\d*\.)?\d+(?![\d.%a-z])/gi, '$&px') : value;

/** Attributes as React takes them: name and JavaScript, in the order given. */
export function props(node: SvgElement<Value>): [string, string][] {
  const styles = Object.entries(node.style ?? {});
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(node.attributes)) {
    const known = reactName(name);
    if (AS_STYLE.has(name)) styles.unshift([name, withUnits(value)]);
    else written.set(known, attribute(known, value));
  }
  if (styles.length > 0) {
    const code = styles.map(([name, value]): [string, string] => [
      styleName(name),
      expression(value),
    ]);
    written.set('style', object(code));
  }
  return [...written];
}

function attribute(name: string, value: Value): string {
  const isNumber =
    NUMERIC.has(name) && typeof value === 'string' && /^-?(\d+|\d*\.\d+)$/.test(value);
  return isNumber ? String(Number(value)) : expression(value);
}
