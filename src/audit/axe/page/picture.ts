/** The drawing of an icon as safe markup: what is known to draw is kept, and nothing else. */
import { usedBy } from './pictures.js';

const ELEMENTS = new Set(
  'circle clipPath defs ellipse g line linearGradient mask path polygon polyline radialGradient rect stop svg symbol use'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'clip-path clip-rule cx cy d fill fill-opacity fill-rule fx fy gradientTransform gradientUnits id mask offset opacity points preserveAspectRatio r rx ry stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width transform viewBox width height x x1 x2 y y1 y2'.split(
    ' ',
  ),
);

/** The longest markup that is worth keeping for a report. */
const LONGEST = 16_000;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A value that refers to nothing outside the drawing. */
const isSafe = (value: string) => !/url\((?!\s*["']?#)|[\\@]|(?:java|vb)script|data:/i.test(value);

function markup(element: Element, depth = 0): string {
  const name = element.localName;
  if (!ELEMENTS.has(name) || depth > 20) return '';
  if (name === 'use') {
    const used = usedBy(element);
    // What it shows, in its place, so that the drawing needs no page around it.
    if (!used || used.contains(element)) return '';
    const view = used.getAttribute('viewBox');
    const inside = [...used.children].map((child) => markup(child, depth + 1)).join('');
    if (used.localName !== 'symbol') return markup(used, depth + 1);
    return `<svg${view && isSafe(view) ? ` viewBox="${escaped(view)}"` : ''}>${inside}</svg>`;
  }
  const attributes = [...element.attributes]
    .filter(({ name, value }) => ATTRIBUTES.has(name) && isSafe(value))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  const inside = [...element.children].map((child) => markup(child, depth + 1)).join('');
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}

/** An svg of the page, in the colour and size that it has there; nothing where it is too long. */
export function safePicture(drawing: Element): string | undefined {
  if (drawing.localName !== 'svg') return undefined;
  const { color } = getComputedStyle(drawing);
  const text = markup(drawing);
  if (text.length > LONGEST) return undefined;
  const colour = /^[\w\s(),./%-]+$/.test(color) ? ` color="${color}"` : '';
  return text.replace(/^<svg/, `<svg xmlns="http://www.w3.org/2000/svg"${colour}`);
}
