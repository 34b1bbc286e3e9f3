import { build } from 'esbuild';

/** Libraries in CommonJS require what is Node's. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/**
 * Bundles a program of ours with all of its libraries into one file. That starts in half of the time
 * of a file that imports them, and in an eighth of the time of TypeScript through a loader.
 *
 * @param entry its source
 * @param outfile where it goes; its modules find other files from there
 */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Their entries for Node read files that lie beside them; these are the same without that.
    alias: { svgo: 'svgo/browser', 'css-tree': 'css-tree/dist/csstree.esm' },
    // It runs a program that it finds from its own place.
    external: ['esbuild'],
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
}
