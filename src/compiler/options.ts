import type { EmitOptions } from './emit/index.js';
import type { Entry, Levels, Limits } from './types.js';

export interface IconOptions extends Partial<EmitOptions>, Entry {
  /** Levels of rules that are to be other than their own: `{ text: 'off', 'no-title': 'error' }`. */
  rules?: Levels;
  /** Limits that are to be other than the default: `{ bytes: 20_000_000 }`. */
  limits?: Partial<Limits>;
}

export interface SetOptions extends Partial<EmitOptions>, Pick<IconOptions, 'rules' | 'limits'> {
  /** What the caller knows about the icons, by their names. */
  entries?: Readonly<Record<string, Entry>>;
  /** How findings name the file that holds the entries (default `catalogue.json`). */
  entriesFile?: string;
}

/** Far beyond what an icon needs, and well within what browsers and this compiler can take. */
const LIMITS: Limits = {
  bytes: 5_000_000,
  elements: 50_000,
  depth: 256,
  copies: 10_000,
  entities: 20_000,
};

/** The caller's limits; those not given, or given as undefined, are the default. */
export const limitsOf = (limits: Partial<Limits> = {}): Limits => ({
  bytes: limits.bytes ?? LIMITS.bytes,
  elements: limits.elements ?? LIMITS.elements,
  depth: limits.depth ?? LIMITS.depth,
  copies: limits.copies ?? LIMITS.copies,
  entities: limits.entities ?? LIMITS.entities,
});

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
