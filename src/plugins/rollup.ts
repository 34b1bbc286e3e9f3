import { hooks } from './hooks.js';
import type { PluginOptions } from './options.js';

export type { LoaderOptions, Pattern, PluginOptions } from './options.js';

/** A Rollup or Rolldown plugin. What is inside is up to them, in any version. */
export interface RollupPlugin {
  name: string;
}

/**
 * `import CalendarIcon from './calendar.svg?react'` gives a component, in Rollup and Rolldown.
 *
 * A drawing that is refused stops the build, and the error says where in the file and what to do.
 */
export default function altglyph(options: PluginOptions = {}): RollupPlugin {
  return hooks(options, 'altglyph/rollup', () => process.cwd());
}
