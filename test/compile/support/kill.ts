import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect } from 'vitest';

const child = (script: string) => join(process.cwd(), 'test/compile/support', script);

/** What replaces and updates folders, as one file for a process of its own. */
function bundled(folder: string): string {
  const bundle = join(folder, 'change.mjs');
  buildSync({
    stdin: {
      contents: `export * from './replace.ts';\nexport * from './update.ts';`,
      resolveDir: 'src/node',
    },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  return bundle;
}

/** Replaces a folder where folders cannot be moved; `next.json` holds what is to be written. */
export function replaceInLayers(folder: string, out: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [child('layered.mjs'), bundled(folder), out, join(folder, 'next.json')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
}

/**
 * Kills a run at its nth call that writes to the disk, for n from 1 until it gets through.
 * @param change the function that is killed
 * @param folder for files of its own; `next.json` in it holds what the run is to write
 * @param check looks at what is there after each kill
 */
export async function killAtEachWrite(
  change: 'replaceFolder' | 'updateFolder',
  folder: string,
  out: string,
  check: (n: number) => Promise<void>,
): Promise<number> {
  const bundle = bundled(folder);
  for (let n = 1; ; n += 1) {
    const { signal, status, stderr } = spawnSync(
      process.execPath,
      [child('killed.mjs'), bundle, change, out, join(folder, 'next.json'), String(n)],
      { encoding: 'utf8' },
    );
    await check(n);
    if (signal === null) {
      expect([status, stderr]).toEqual([0, '']);
      return n - 1;
    }
    expect(signal).toBe('SIGKILL');
  }
}
