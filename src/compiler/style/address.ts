/** Pictures that hold nothing but pixels. An SVG in an address would have to be judged as well. */
const PICTURE = /^data:image\/(?:apng|avif|bmp|gif|jpeg|jpg|png|webp)[;,]/i;

/** An address without what the URL standard takes from both its ends: control characters, spaces. */
export function trimmedAddress(address: string): string {
  let [start, end] = [0, address.length];
  while (start < end && address.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end -= 1;
  return address.slice(start, end);
}

/** Whether an address, once trimmed, stays within the drawing. */
export const isOwnAddress = (target: string): boolean =>
  target === '' || target.startsWith('#') || PICTURE.test(target);
