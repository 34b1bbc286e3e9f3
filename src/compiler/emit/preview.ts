import type { SvgElement, Value } from '../types.js';
import { isAscii } from '../bytes.js';
import { svg } from './svg.js';

/** Pictures that are longer would slow an editor's hover down. */
const LIMIT = 20_000;

/** Of a text that is within the limit, so that its bytes are few enough for one call. */
const base64 = (text: string) =>
  btoa(isAscii(text) ? text : String.fromCharCode(...new TextEncoder().encode(text)));

/**
 * The picture as a data URI: 64 × 64 pixels, dark on a white card, which shows up on an editor's
 * light and dark ground. Undefined if it would be too long.
 */
export function preview(root: SvgElement<Value>): string | undefined {
  const attributes = {
    x: '8',
    y: '8',
    width: '48',
    height: '48',
    color: '#111',
    ...root.attributes,
  };
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
    'width="64" height="64"><rect width="64" height="64" rx="8" fill="#fff"/>' +
    `${svg({ ...root, attributes })}</svg>`;
  return text.length > LIMIT ? undefined : `data:image/svg+xml;base64,${base64(text)}`;
}
