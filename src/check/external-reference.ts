import type { SvgElement } from '../icon.js';
import { elements, error, type DrawingRule } from './rule.js';

const isLink = (name: string) => /(^|:)(href|src)$/i.test(name);

/** What browsers read: no escapes, and no white space or control characters within a scheme. */
const plain = (text: string) =>
  text
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\(.)/g, '$1')
    .replace(/\/\*[^]*?\*\//g, '');

// eslint-disable-next-line no-control-regex
const squeezed = (text: string) => text.replace(/[\u0000-\u0020]+/g, '');

const isOwn = (target: string) => /^(#|data:image\/|$)/i.test(squeezed(target));

/** Addresses in a style: `url(…)`, `src(…)`, `image-set("…")`, `@import`. */
function inStyle(text: string): string[] {
  const css = plain(text);
  const calls = css.matchAll(
    /(?:url|src|image|image-set)\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))/gi,
  );
  const targets = [...calls].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  const imports = [...css.matchAll(/@import\s*([^;]*)/gi)].map(
    ([, target = '']) => `@import ${target}`,
  );
  return [...targets.filter((target) => !isOwn(target)), ...imports];
}

/** Values that an animation gives to a link. */
const animated = ({ attributes }: SvgElement) =>
  isLink(attributes.attributeName?.trim() ?? '')
    ? [attributes.to, attributes.from, attributes.by, ...(attributes.values?.split(';') ?? [])]
    : [];

function targets(node: SvgElement): string[] {
  const links = Object.entries(node.attributes).flatMap(([name, value]) =>
    isLink(name) ? [value] : [],
  );
  const moved = animated(node).filter((value) => value !== undefined);
  const styles = Object.entries(node.attributes).flatMap(([name, value]) =>
    isLink(name) ? [] : inStyle(value),
  );
  const sheet =
    node.name === 'style'
      ? node.children.flatMap((c) => (typeof c === 'string' ? inStyle(c) : []))
      : [];
  return [
    ...links.filter((target) => !isOwn(target)),
    ...moved.filter((t) => !isOwn(t)),
    ...styles,
    ...sheet,
  ];
}

/**
 * A drawing holds all that it shows and leads nowhere: whatever it fetched would be fetched by
 * every page, and a `javascript:` link is a script.
 */
export const externalReference: DrawingRule = ({ file, root }) =>
  [...elements(root)].flatMap((node) =>
    targets(node).map((target) => {
      const rule = /^(javascript|vbscript):/i.test(squeezed(target))
        ? 'script-link'
        : 'external-reference';
      return error(rule, file, { target: target.trim().slice(0, 100) }, node.place);
    }),
  );
