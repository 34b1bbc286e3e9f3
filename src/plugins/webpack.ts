/**
 * A loader for webpack, Rspack and Turbopack. Turbopack runs loaders but no plugins, so the rules in
 * the bundler's configuration decide which imports are icons, as with `@svgr/webpack`.
 *
 * This module is published as CommonJS, which every bundler can load.
 */
import type { LoaderContext } from './loader.js';

export type { LoaderOptions } from './options.js';

interface Asynchronous extends LoaderContext {
  async(): (error: Error | null, code?: string) => void;
}

/** The drawing is wanted as bytes, so that one in another encoding is noticed. */
export const raw = true;

/** `import CalendarIcon from './calendar.svg?react'` gives a component, if a rule says so. */
export default function altglyph(this: Asynchronous, source: string | Uint8Array): void {
  const done = this.async();
  import('./loader.js')
    .then(({ compiled }) => compiled(this, source))
    .then(
      (code) => done(null, code),
      (error: Error) => done(error),
    );
}
