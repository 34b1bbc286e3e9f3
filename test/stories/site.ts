import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview, type InlineConfig, type Rolldown } from 'vite';
import { aliases } from '../../.storybook/aliases.ts';

export interface Site {
  url: string;
  close: () => Promise<void>;
}

const common = (folder: string): InlineConfig => ({
  configFile: false,
  root: fileURLToPath(new URL(`./${folder}`, import.meta.url)),
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: aliases },
});

/** Builds a small site for production, as an app would be built, without writing it anywhere. */
export async function buildSite(
  folder: string,
  external: RegExp[],
): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    ...common(folder),
    build: { write: false, rolldownOptions: { external } },
  });
  return (built as Rolldown.RolldownOutput).output;
}

/**
 * Builds a small site and serves it on a free port: a story's own code without the workshop around it.
 *
 * @param folder beside this file; holds an index.html
 */
export async function serveSite(folder: string): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), 'altglyph-site-'));
  await build({ ...common(folder), build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...common(folder),
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
