import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the runtime's copy stands in the output. */
export const INLINE = { runtime: './runtime/index.js', withId: './runtime/with-id.js' };

/**
 * The published runtime as files of the output, so that it needs React alone.
 *
 * @returns text by path within the output
 */
export function runtimeFiles(): Map<string, string> {
  // The package finds itself by its own name, wherever a bundler put this module.
  const root = dirname(createRequire(import.meta.url).resolve('altglyph/package.json'));
  const folder = join(root, 'dist/react');
  return new Map(
    readdirSync(folder)
      .filter((name) => /\.(?:js|d\.ts)$/.test(name))
      .toSorted()
      .map((name) => [`runtime/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}
