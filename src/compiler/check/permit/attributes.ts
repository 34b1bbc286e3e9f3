const words = (text: string): string[] => text.split(' ');

/** Presentation attributes: their values are those of CSS properties. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  words(
    'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation ' +
      'color-interpolation-filters color-rendering cursor direction display dominant-baseline fill ' +
      'fill-opacity fill-rule filter flood-color flood-opacity font-family font-size ' +
      'font-size-adjust font-stretch font-style font-variant font-weight ' +
      'glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation ' +
      'letter-spacing lighting-color marker-end marker-mid marker-start mask mask-type opacity ' +
      'overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke ' +
      'stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
      'stroke-opacity stroke-width text-anchor text-decoration text-overflow text-rendering ' +
      'transform-box transform-origin unicode-bidi vector-effect visibility white-space ' +
      'word-spacing writing-mode',
  ),
);

/** Numbers, lengths, lists of them and keywords of shapes, gradients, markers, masks and text. */
const GEOMETRY = words(
  'clipPathUnits cx cy dx dy filterUnits fr fx fy gradientUnits height lengthAdjust ' +
    'markerHeight markerUnits markerWidth maskContentUnits maskUnits method offset orient path ' +
    'pathLength patternContentUnits patternUnits preserveAspectRatio primitiveUnits r refX refY ' +
    'rotate rx ry side spacing spreadMethod startOffset textLength viewBox width x x1 x2 y y1 y2',
);

/** The same of filters. */
const FILTERS = words(
  'amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent in in2 ' +
    'intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves ' +
    'operator order pointsAtX pointsAtY pointsAtZ preserveAlpha radius result scale seed slope ' +
    'specularConstant specularExponent stdDeviation stitchTiles surfaceScale tableValues targetX ' +
    'targetY type values xChannelSelector yChannelSelector z',
);

/** Numbers and keywords, which hold neither an address nor code. */
export const PLAIN: ReadonlySet<string> = new Set([...GEOMETRY, ...FILTERS]);

/** How an animation runs. */
export const TIMING: ReadonlySet<string> = new Set(
  words(
    'accumulate additive attributeType calcMode dur fill keyPoints keySplines keyTimes max min ' +
      'origin path repeatCount repeatDur restart rotate type',
  ),
);

/** The values that an animation gives to what it animates. */
export const ANIMATED_VALUES: ReadonlySet<string> = new Set(['by', 'from', 'to', 'values']);

export const TRANSFORMS: ReadonlySet<string> = new Set([
  'gradientTransform',
  'patternTransform',
  'transform',
]);

/** Long data of shapes. */
export const DATA: ReadonlySet<string> = new Set(['d', 'points']);

/** Which child of a `<switch>` is drawn. */
export const CONDITIONS: ReadonlySet<string> = new Set(['requiredExtensions', 'systemLanguage']);

/** Names by which elements are found, and white space in text. */
export const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'xml:space']);

/** What an animation may change. */
export const isAnimatable = (name: string): boolean =>
  PRESENTATION.has(name) || PLAIN.has(name) || TRANSFORMS.has(name) || DATA.has(name);

/**
 * Attributes of the `<svg>` that may stay on it: they are inherited, or are its view of the drawing.
 * The others would paint outside the icon's box (`filter`, `transform`, `overflow`, …) or change
 * what an em is, in which its size is measured (`font-size`).
 */
export const OF_ROOT: ReadonlySet<string> = new Set(
  words(
    'class clip-rule color color-interpolation color-rendering direction fill fill-opacity ' +
      'fill-rule id image-rendering letter-spacing paint-order pointer-events ' +
      'preserveAspectRatio shape-rendering stroke stroke-dasharray stroke-dashoffset ' +
      'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style ' +
      'text-anchor text-rendering viewBox visibility word-spacing writing-mode xml:space',
  ),
);

/** Those among them that an animation must not change: they are the component's or the page's. */
const PLACE: ReadonlySet<string> = new Set(words('class id style'));

export const isAnimatableOnRoot = (name: string): boolean => OF_ROOT.has(name) && !PLACE.has(name);

/**
 * Names that mean nothing in SVG and a great deal to React, to HTML or to JavaScript. They are in
 * nobody's drawing by accident.
 */
const LIVE: ReadonlySet<string> = new Set([
  ...words('autofocus children contenteditable dangerouslysetinnerhtml formaction innerhtml key'),
  ...words('nonce outerhtml popovertarget ref srcdoc suppresscontenteditablewarning textcontent'),
  ...words('suppresshydrationwarning'),
  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
]);

export const isLive = (name: string): boolean => LIVE.has(name.toLowerCase());
