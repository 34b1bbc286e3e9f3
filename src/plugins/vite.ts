import type { UserConfig } from 'vite';
import { hooks } from './hooks.js';
import type { PluginOptions } from './options.js';

export type { LoaderOptions, Pattern, PluginOptions } from './options.js';

/** A Vite plugin. What is inside is up to Vite, in any version. */
export interface VitePlugin {
  name: string;
  enforce: 'pre';
}

/** What generated modules import, bundled ahead: found late, it would reload the first page. */
const runtimeOf = ({ runtime }: PluginOptions) =>
  runtime === undefined ? ['altglyph/react', 'altglyph/react/with-id'] : [];

/**
 * `import CalendarIcon from './calendar.svg?react'` gives a component, in Vite and Vitest.
 *
 * An edited drawing is updated in the page without a reload. A drawing that is refused is shown in
 * Vite's overlay, with its file and line, until it is fixed.
 */
export default function altglyph(options: PluginOptions = {}): VitePlugin {
  let root = process.cwd();
  // First of all, since it refuses options that are wrong.
  const shared = hooks(options, 'altglyph/vite', () => root);
  const config: UserConfig = { optimizeDeps: { include: runtimeOf(options) } };
  return {
    ...shared,
    // Before Vite's own plugin for assets, which would take the drawing for a picture's address.
    enforce: 'pre',
    config: () => config,
    configResolved: (resolved: { root: string }) => {
      root = resolved.root;
    },
  } as VitePlugin;
}
