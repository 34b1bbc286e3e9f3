import { readFileSync } from 'node:fs';

/**
 * Tells one build of the compiler from every other, so that results are never kept for longer than
 * they hold. The package's build fills it in; in the sources it is empty, and nothing is kept.
 */
export const VERSION: string = process.env.ALTGLYPH_BUILD ?? '';

/** The version of the package that this is part of, as it was written or as it was built. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
