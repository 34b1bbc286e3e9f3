import { pixelsOf } from '../style/index.js';
import type { SvgElement } from '../types.js';
import { TEXT_ELEMENTS, type Node } from './tree.js';

/** SVG 2's elements that can change a picture. Browsers draw nothing for any other. */
const DRAWN = new Set(
  (
    'a animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon ' +
    'polyline radialGradient rect set stop style svg switch symbol text textPath tspan use'
  ).split(' '),
);

/** What the component decides, or what says nothing once the drawing is inside a page. */
const NOT_CARRIED = new Set(
  (
    'width height x y version baseProfile contentScriptType contentStyleType zoomAndPan ' +
    'enable-background xml:space'
  ).split(' '),
);

/**
 * A drawing is silent: its component speaks, through `alt`. Roles, ARIA and focus inside it would
 * be heard or reached beside that; React keeps xml:base from meaning anything.
 */
const isWord = (name: string) =>
  name.startsWith('aria-') ||
  ['role', 'tabindex', 'focusable', 'lang', 'data-name'].includes(name) ||
  /^(?!xlink:href$|xml:space$)[^:]+:/.test(name);

/** The view box, else the one that the size stands for: its lower-case spelling is understood. */
export function viewBoxOf({ attributes }: SvgElement): string | undefined {
  const box = attributes.viewBox ?? attributes.viewbox;
  const numbers = box?.trim().split(/[\s,]+/) ?? [];
  if (numbers.length === 4 && numbers.every((n) => n !== '' && Number.isFinite(Number(n))))
    return numbers.map(Number).join(' ');
  const [width, height] = [attributes.width, attributes.height].map((length) =>
    pixelsOf(length ?? ''),
  );
  return width && height ? `0 0 ${width} ${height}` : undefined;
}

function cleanNode(node: Node, keepsSpace: boolean): Node[] {
  if (typeof node === 'string') return keepsSpace ? [node] : [];
  return DRAWN.has(node.name) ? [cleanElement(node)] : [];
}

function cleanElement(node: SvgElement): SvgElement {
  const attributes = Object.entries(node.attributes).filter(([name]) => !isWord(name));
  const keepsSpace = TEXT_ELEMENTS.has(node.name) || node.name === 'a';
  return {
    name: node.name,
    attributes: Object.fromEntries(attributes),
    children: node.children.flatMap((child) => cleanNode(child, keepsSpace)),
  };
}

/** The drawing without its words, its size and all that is no picture. */
export function clean(root: SvgElement): SvgElement {
  const cleaned = cleanElement(root);
  const kept = Object.entries(cleaned.attributes).filter(
    ([name]) => !NOT_CARRIED.has(name) && name.toLowerCase() !== 'viewbox',
  );
  const viewBox = viewBoxOf(root);
  return {
    ...cleaned,
    attributes: { ...(viewBox === undefined ? {} : { viewBox }), ...Object.fromEntries(kept) },
  };
}
