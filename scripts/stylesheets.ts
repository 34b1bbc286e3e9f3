import { readFile } from 'node:fs/promises';

const IMPORT = "@import './style.css' layer(components);";
const LAYER = '@layer altglyph {';

const read = (name: string) => readFile(new URL(`../src/${name}`, import.meta.url), 'utf8');

/**
 * The stylesheets that are published, by file name.
 *
 * `tailwind.css` contains `style.css` instead of importing it, because tools get that import wrong:
 * Turbopack moves it above the order of the layers, Next's webpack build turns `layer()` into a media
 * query, and Tailwind 3 refuses `@layer components` in a file without its own directives.
 *
 * @throws {Error} if one of the two no longer holds the line that the other needs
 */
export async function stylesheets(): Promise<Record<'style.css' | 'tailwind.css', string>> {
  const [style, tailwind] = await Promise.all([read('style.css'), read('tailwind.css')]);
  if (!style.includes(LAYER)) throw new Error(`src/style.css: expected a line "${LAYER}"`);
  if (!tailwind.includes(IMPORT)) throw new Error(`src/tailwind.css: expected a line "${IMPORT}"`);
  const inside = style.replace(LAYER, '@layer components.altglyph {').trim();
  return { 'style.css': style, 'tailwind.css': tailwind.replace(IMPORT, () => inside) };
}
