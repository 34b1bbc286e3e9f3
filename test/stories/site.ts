import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview, type Rollup } from 'vite';
import { aliases } from '../../.storybook/aliases.js';

export interface Site {
  url: string;
  /** What was built: chunks and assets with their bytes. */
  output: Rollup.OutputBundle[string][];
  close: () => Promise<void>;
}

/**
 * Builds a small site as an app would build it, for production, and serves it on a free port: the story's own
 * code without the workshop around it.
 *
 * @param folder beside this file; holds an index.html
 * @param external modules left out of the bundle, for weighing it; such a site cannot be visited
 */
export async function serveSite(folder: string, external: string[] = []): Promise<Site> {
  const root = fileURLToPath(new URL(`./${folder}`, import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'altglyph-site-'));
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: aliases },
    build: { outDir, emptyOutDir: true, rollupOptions: { external } },
  })) as Rollup.RollupOutput;
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    output: built.output,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
