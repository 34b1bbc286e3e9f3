/**
 * The elements that may be written: those of SVG 2 that can change a picture. Browsers draw nothing
 * for any other, whatever it is called.
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon ' +
    'polyline radialGradient rect set stop style svg switch symbol text textPath tspan use'
  ).split(' '),
);

/** Elements of SVG that are expected in drawings and left out: they say something, or draw nothing. */
export const UNDRAWN: ReadonlySet<string> = new Set('title desc metadata view script'.split(' '));

/** Elements whose own text is drawn. */
export const TEXT: ReadonlySet<string> = new Set(['text', 'textPath', 'tspan']);

/** Elements that change another one over time. */
export const ANIMATIONS: ReadonlySet<string> = new Set([
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
]);
