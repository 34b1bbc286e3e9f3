import { svgOf, type SvgElement, type Value } from '../../../compiler/index.js';
import { MARGIN, SIZE, TEXT_COLOUR } from './picture.js';

/** A custom property that a stylesheet may set, with what holds if none does. */
const VARIABLE = /var\(\s*--[^,()]+,((?:[^()]|\([^()]*\))*)\)/g;

/** A drawing as a rasteriser takes it: the view box 64 pixels long, with room around it. */
export function canvasOf(
  root: SvgElement<Value>,
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  const unit = Math.max(width, height) / SIZE;
  const room = MARGIN * unit;
  const pixels = (length: number) => String(Math.max(1, Math.round(length / unit)) + 2 * MARGIN);
  const { width: _, height: __, viewBox: ___, ...attributes } = root.attributes;
  const text = svgOf({
    ...root,
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      color: TEXT_COLOUR,
      ...attributes,
      width: pixels(width),
      height: pixels(height),
      viewBox: [x - room, y - room, width + 2 * room, height + 2 * room].join(' '),
    },
  }); // Rasterisers know no custom properties.
  return text.replace(VARIABLE, '$1');
}
