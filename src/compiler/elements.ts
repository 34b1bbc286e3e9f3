const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * The elements that may be written: those of SVG 2 that can change a picture. Browsers draw nothing
 * for any other, whatever it is called.
 */
export const ELEMENTS = words(
  'animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon ' +
    'polyline radialGradient rect set stop style svg switch symbol text textPath tspan use',
);

/** Elements of SVG that are expected in drawings and left out: they say something, or draw nothing. */
export const UNDRAWN = words('title desc metadata view script');

/** Elements whose own text is drawn. */
export const TEXT = words('text textPath tspan');

/** Elements that change another one over time. */
export const ANIMATIONS = words('animate animateMotion animateTransform set');

/** Elements that are drawn only where something refers to them. */
export const DEFINITIONS = words(
  'clipPath defs filter linearGradient marker mask pattern radialGradient symbol',
);
