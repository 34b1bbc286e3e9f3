import type { SvgElement } from '../types.js';

const isLink = (name: string) => /(^|:)(href|src)$/i.test(name);

// Browsers skip control characters in a link, so `java\tscript:` must not hide behind them.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const squeezed = (text: string) => text.replace(/[\u0000-\u0020]+/g, '');

const isOwn = (target: string) => /^(#|data:image\/|$)/i.test(squeezed(target));

/** CSS without its escapes, in which a name could hide. */
const unescaped = (css: string) =>
  css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\(.)/g, '$1');

const STRING = /"([^"]*)"|'([^']*)'/g;

/** Addresses in a style: `url(…)`, `src("…")`, `image-set("…" 1x, "…" 2x)`, `@import "…"`. */
function addresses(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))/gi)];
  const lists = [...css.matchAll(/(?:src|image|image-set)\(([^]*?)(?:\)|$)/gi)];
  const strings = lists.flatMap(([, list = '']) => [...list.matchAll(STRING)]);
  const imports = [...css.matchAll(/@import\s*([^;]*)/gi)];
  return [
    ...[...urls, ...strings].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
    ...imports.map(([, target = '']) => `@import ${target}`),
  ].filter((target) => !isOwn(target));
}

/**
 * Read twice, with comments and without: what looks like a comment may be inside a string, and what
 * hides an address may be a comment.
 */
const inStyle = (css: string): string[] => {
  const readings = [css, css.replace(/\/\*[^]*?\*\//g, '')].map(unescaped);
  return [...new Set(readings.flatMap(addresses))];
};

/** Values that an animation gives to a link. */
const animated = ({ attributes }: SvgElement) =>
  isLink(attributes.attributeName?.trim() ?? '')
    ? [attributes.to, attributes.from, attributes.by, ...(attributes.values?.split(';') ?? [])]
    : [];

/** Everything outside the drawing that an element would fetch or lead to. */
export function targets(node: SvgElement): string[] {
  const found: string[] = animated(node).filter((value) => value !== undefined);
  const styles = node.name === 'style' ? node.children.filter((c) => typeof c === 'string') : [];
  for (const [name, value] of Object.entries(node.attributes))
    (isLink(name) ? found : styles).push(value);
  return [...found.filter((target) => !isOwn(target)), ...styles.flatMap(inStyle)];
}

/** Whether a link runs code. */
export const isScriptLink = (target: string): boolean =>
  /^(javascript|vbscript):/i.test(squeezed(target));
