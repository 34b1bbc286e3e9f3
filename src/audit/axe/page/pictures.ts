/** Tells pictures apart by what they are drawn with. */
import { glyphOf, type Icon } from './icons.js';
import { byId, hrefOf } from './tree.js';

const SHAPES = 'path,circle,ellipse,line,polygon,polyline,rect,text,image,use';
const GEOMETRY = [
  'd',
  'points',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'width',
  'height',
  'transform',
];

/** What a `<use>` shows, where that is in the page. */
export function usedBy(use: Element): Element | null {
  const href = hrefOf(use);
  return href.startsWith('#') ? byId(use, decode(href.slice(1))) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shapesOf(element: Element, depth = 0): string {
  const shapes = element.matches(SHAPES) ? [element] : [...element.querySelectorAll(SHAPES)];
  return shapes
    .map((shape) => {
      const used = shape.localName === 'use' && depth < 3 ? usedBy(shape) : null;
      if (used) return shapesOf(used, depth + 1);
      const values = GEOMETRY.map((name) => shape.getAttribute(name) ?? '');
      const what = shape.localName === 'use' || shape.localName === 'image' ? hrefOf(shape) : '';
      return `${shape.localName}(${values.join('|')}${what})`;
    })
    .join(' ');
}

/** The same for the same picture; nothing where it cannot be told. */
export const pictureOf = ({ drawings, kind }: Icon): string =>
  drawings.map((drawing) => pictureOfOne(drawing, kind)).join(' ');

function pictureOfOne(drawing: Element, kind: Icon['kind']): string {
  if (kind === 'svg') return shapesOf(drawing);
  if (kind === 'img') return drawing.getAttribute('src') ?? '';
  if (kind === 'role') return '';
  return glyphOf(drawing) || (drawing.getAttribute('class') ?? '');
}

/** The style of drawing, such as outlined: a solid star and an outlined one are two states of one. */
export function styleOf({ drawing, kind, library = '' }: Icon): string {
  // Some libraries draw on one height and as wide as the picture is.
  const [, height] = /([\d.]+)\s*$/.exec(drawing.getAttribute('viewBox') ?? '') ?? [];
  const style = [kind, library, height, drawing.getAttribute('fill')];
  return style.map((value) => value ?? '').join('|');
}

/** The colours of a drawing: a green dot and a red one are two pictures of one shape. */
export function colourOf({ drawing, drawings }: Icon): string {
  const shapes = drawings.flatMap((one) => [one, ...one.querySelectorAll(SHAPES)]);
  const paints = shapes.map((shape) =>
    ['fill', 'stroke'].map((name) => shape.getAttribute(name) ?? '').join('|'),
  );
  return [getComputedStyle(drawing).color, ...paints].join(' ');
}
