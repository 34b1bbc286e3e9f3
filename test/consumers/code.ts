/** What of altglyph is in the code that an app sends to browsers. */
import { gzipSync } from 'node:zlib';
import catalogue from 'altglyph/catalogue.json';

/** Components whose words are in the code. */
export const iconsIn = (scripts: Iterable<string>): string[] => {
  const code = [...scripts].join('\n');
  return catalogue.icons
    .filter(({ description }) => code.includes(description))
    .map(({ component }) => component)
    .toSorted();
};

/** Whether the code that makes icons is in it. */
export const hasRuntime = (scripts: Iterable<string>): boolean =>
  [...scripts].some((code) => code.includes('data-altglyph') || code.includes('aria-description'));

/** Gzipped bytes, each file by itself as it is sent. */
export const weight = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

/** altglyph's modules among those that a development server sent. */
export function modulesIn(scripts: ReadonlyMap<string, string>): string[] {
  const modules = new Set<string>();
  for (const [path, code] of scripts) {
    // Vite bundles each package, and says so in the address; others send modules in one file.
    if (/\/deps\/altglyph|\/altglyph\/dist\//.test(path)) modules.add(path);
    else if (!path.includes('/deps/'))
      for (const [, module] of code.matchAll(/altglyph\/dist\/([\w/-]+)\.js/g))
        modules.add(module!);
  }
  return [...modules];
}
