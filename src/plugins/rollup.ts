import { hooks } from './hooks.js';
import type { PluginOptions } from './options.js';

export type { LoaderOptions, Pattern, PluginOptions } from './options.js';

/** A plugin of Rollup or Rolldown. What is inside is theirs, in whichever version. */
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
