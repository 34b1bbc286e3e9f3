const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Properties that mean the same as the presentation attribute of their name, in the same words. */
export const ATTRIBUTES = words(
  'clip-path clip-rule color color-interpolation color-interpolation-filters display ' +
    'dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family ' +
    'font-size font-stretch font-style font-variant font-weight image-rendering letter-spacing ' +
    'lighting-color marker-end marker-mid marker-start mask opacity overflow paint-order ' +
    'shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset ' +
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor ' +
    'text-decoration text-rendering vector-effect visibility word-spacing writing-mode',
);

/** Properties that change how text is drawn and nothing else. */
export const TEXT_ONLY = words(
  'alignment-baseline baseline-shift direction dominant-baseline font font-family font-feature-settings ' +
    'font-kerning font-language-override font-optical-sizing font-palette font-size ' +
    'font-size-adjust font-stretch font-style font-synthesis font-variant font-variant-alternates ' +
    'font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric ' +
    'font-variant-position font-variation-settings font-weight font-width ' +
    'glyph-orientation-horizontal glyph-orientation-vertical kerning letter-spacing text-anchor ' +
    'text-decoration text-decoration-color text-decoration-line text-decoration-style ' +
    'text-decoration-thickness text-emphasis text-orientation text-overflow text-rendering ' +
    'text-shadow text-transform text-underline-offset text-underline-position unicode-bidi ' +
    'white-space word-spacing writing-mode',
);

/** Those among them that decide how long an `em` or an `ex` is. */
export const FONT_SIZE = words(
  'font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight',
);

/**
 * Other properties that change the picture, or what happens when people point at it. Whatever is
 * in none of these lists changes nothing in an SVG, and is left out.
 */
const STYLES = words(
  'animation animation-composition animation-delay animation-direction animation-duration ' +
    'animation-fill-mode animation-iteration-count animation-name animation-play-state ' +
    'animation-timing-function -webkit-animation -webkit-animation-delay ' +
    '-webkit-animation-direction -webkit-animation-duration -webkit-animation-fill-mode ' +
    '-webkit-animation-iteration-count -webkit-animation-name -webkit-animation-play-state ' +
    '-webkit-animation-timing-function clip color-rendering color-scheme cursor cx cy d ' +
    'forced-color-adjust height isolation marker mask-border mask-clip mask-composite mask-image ' +
    'mask-mode mask-origin mask-position mask-repeat mask-size mask-type -webkit-mask ' +
    '-webkit-mask-clip -webkit-mask-composite -webkit-mask-image -webkit-mask-position ' +
    '-webkit-mask-repeat -webkit-mask-size mix-blend-mode offset offset-anchor offset-distance ' +
    'offset-path offset-position offset-rotate overflow-x overflow-y perspective ' +
    'perspective-origin pointer-events r rotate rx ry scale transform transform-box ' +
    'transform-origin transform-style -webkit-transform -webkit-transform-origin transition ' +
    'transition-delay transition-duration transition-property transition-timing-function ' +
    'translate width x y',
);

/** The `<svg>` alone has one of these. */
export const BACKGROUND = words('background background-color');

/** These undo what is not seen from where they stand. */
export const FORBIDDEN = words('all behavior -ms-behavior -moz-binding');

export const isCustom = (property: string): boolean => property.startsWith('--');

export const isUnderstood = (property: string): boolean =>
  isCustom(property) ||
  ATTRIBUTES.has(property) ||
  STYLES.has(property) ||
  TEXT_ONLY.has(property) ||
  BACKGROUND.has(property);

/** What place an `<svg>` has in its page is now its component's business. */
export const LAYOUT = words('display height overflow overflow-x overflow-y width x y');

/** Values with which a property that is not inherited does nothing. */
const INITIAL: ReadonlyMap<string, string> = new Map([
  ['clip', 'auto'],
  ['clip-path', 'none'],
  ['display', 'inline'],
  ['filter', 'none'],
  ['isolation', 'auto'],
  ['mask', 'none'],
  ['mask-type', 'luminance'],
  ['mix-blend-mode', 'normal'],
  ['opacity', '1'],
  ['stop-opacity', '1'],
  ['text-decoration', 'none'],
  ['transform', 'none'],
  ['unicode-bidi', 'normal'],
  ['vector-effect', 'none'],
]);

/** Whether a value does nothing, whatever the elements around say. */
export const isInitial = (property: string, value: string): boolean =>
  INITIAL.get(property) === value;

/** Lengths that want a unit in a style sheet, though not in an attribute. */
const WITH_UNIT = words('baseline-shift font-size kerning letter-spacing word-spacing');

/**
 * Whether a value lacks the unit that its property wants in a style sheet: there browsers ignore it.
 * In an attribute they don't, nor does Chromium in a style attribute.
 */
export const lacksUnit = (property: string, value: string): boolean =>
  WITH_UNIT.has(property) && /^[-+]?[\d.]+$/.test(value) && Number(value) !== 0;
