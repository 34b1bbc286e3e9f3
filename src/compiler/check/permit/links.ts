/** Where a link leads. */
export type Link =
  /** To an element of the drawing. */
  | { kind: 'own' }
  /** To a picture in the link itself that holds nothing but pixels. */
  | { kind: 'picture' }
  /** To a drawing in the link itself. */
  | { kind: 'drawing' }
  /** Nowhere. */
  | { kind: 'none' }
  /** To code that would run. */
  | { kind: 'script' }
  | { kind: 'outside' };

/** The URL standard takes control characters and spaces from both ends, and line ends from inside. */
function trimmed(address: string): string {
  let [start, end] = [0, address.length];
  while (start < end && address.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end -= 1;
  return address.slice(start, end).replaceAll(/[\t\r\n]/g, '');
}

const PIXELS = /^image\/(?:apng|avif|bmp|gif|jpe?g|pjpeg|png|webp|x-icon)$/i;

/** How the pictures that browsers know begin, in base64. They look at that, whatever the type says. */
const BEGINNINGS = ['iVBORw0KGgo', '/9j/', 'R0lGOD', 'UklGR', 'Qk'];

/** Behind `data:`: type and parameters, then the data. */
function picture(rest: string): Link {
  const comma = rest.indexOf(',');
  if (comma < 0) return { kind: 'outside' };
  const [type = '', ...parameters] = rest
    .slice(0, comma)
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (/svg|xml/.test(type)) return { kind: 'drawing' };
  const data = rest.slice(comma + 1, comma + 41);
  const begins = BEGINNINGS.some((beginning) => decoded(data).trimStart().startsWith(beginning));
  if (!PIXELS.test(type))
    return { kind: parameters.includes('base64') && begins ? 'picture' : 'outside' };
  return { kind: 'picture' };
}

/** Percent-encoding, as far as it is right. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address in a drawing leads to. */
export function linkOf(address: string): Link {
  const target = trimmed(address);
  if (target === '' || target === '#') return { kind: 'none' };
  if (target.startsWith('#')) return { kind: 'own' };
  const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(target.slice(0, 40))?.[0].toLowerCase();
  if (scheme === 'data') return picture(target.slice('data:'.length));
  return { kind: scheme === 'javascript' || scheme === 'vbscript' ? 'script' : 'outside' };
}
