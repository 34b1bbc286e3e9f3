import type { EmitOptions } from './emit/index.js';
import type { Entry, Levels } from './types.js';

export interface IconOptions extends Partial<EmitOptions>, Entry {
  /** Levels of rules that are to be other than their own: `{ text: 'off', 'no-title': 'error' }`. */
  rules?: Levels;
}

export interface SetOptions extends Partial<EmitOptions>, Pick<IconOptions, 'rules'> {
  /** What the caller knows about the icons, by their names. */
  entries?: Readonly<Record<string, Entry>>;
  /** How findings name the file that holds the entries (default `catalogue.json`). */
  entriesFile?: string;
}

const RUNTIME = 'altglyph/react';

/**
 * How modules are written unless the caller says otherwise: JavaScript that imports the runtime of
 * the published package.
 */
export function emitOptions(options: Partial<EmitOptions>): EmitOptions {
  const { runtime = RUNTIME } = options;
  return {
    format: options.format ?? 'js',
    runtime,
    withId: options.withId ?? (runtime === RUNTIME ? `${RUNTIME}/with-id` : runtime),
    presets: options.presets ?? {},
    command: options.command ?? 'altglyph',
    ...(options.importFrom === undefined ? {} : { importFrom: options.importFrom }),
  };
}
