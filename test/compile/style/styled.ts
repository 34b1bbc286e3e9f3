/** Sheets of drawings through the room of CSS, and what is left of them. */
import { svg as toSvg } from '../../../src/compiler/emit/svg.ts';
import { limitsOf } from '../../../src/compiler/options.ts';
import { parse } from '../../../src/compiler/parse/index.ts';
import { resolveStyles } from '../../../src/compiler/style/index.ts';

export const limits = limitsOf({ depth: 100_000, elements: 100_000 });

export function styled(text: string) {
  const { root, problems } = resolveStyles(parse(text, limits).root!, limits);
  return { root, problems, rules: problems.map(({ rule }) => rule), svg: toSvg(root) };
}

export const wrap = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>${content}</svg>`;
export const escaped = (css: string) => css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const PATH = '<path d="M0 0h9"/>';
export const withSheet = (css: string, content = PATH, attributes = '') =>
  styled(wrap(`<style>${escaped(css)}</style>${content}`, attributes));

/** The text of the sheet that is left, with short names for its classes. */
export function sheetOf(svg: string): string {
  const css = /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '';
  return css
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/altglyph-[a-z\d]{10}-/g, '');
}
