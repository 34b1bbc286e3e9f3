import { STRIP } from './check/index.js';
import type { EmitOptions } from './emit/index.js';
import type { Naming } from './names.js';
import type { SvgoPlugin } from './optimise/index.js';
import type { Entry, Levels, Limits } from './types.js';

/** Options that apply to one drawing and to a set alike. */
export interface CommonOptions extends Partial<EmitOptions>, Partial<Naming> {
  /** Levels that replace the rules' own: `{ text: 'off', 'no-title': 'error' }`. */
  rules?: Levels;
  /** Limits that replace the defaults: `{ bytes: 20_000_000 }`. */
  limits?: Partial<Limits>;
  /**
   * What to do with a drawing that has a script, a foreign object, an address or the like: `refuse`
   * refuses it (the default), and `strip` leaves those parts out and warns.
   */
  unsafe?: 'refuse' | 'strip';
  /** Whether to make a title from the file's name if a drawing has none (default false). */
  names?: boolean;
  /** SVGO plugins to run on each drawing before it is optimised (default none). */
  svgoPlugins?: readonly SvgoPlugin[];
}

export interface IconOptions extends CommonOptions, Entry {}

export interface SetOptions extends CommonOptions {
  /** What the caller knows about the icons, by name. */
  entries?: Readonly<Record<string, Entry>>;
  /**
   * Former names of icons, each with the current name: `{ check: 'tick' }`. The former names are
   * exported as well, marked as deprecated (default none).
   */
  formerNames?: Readonly<Record<string, string>>;
  /** The name that findings use for the file of entries (default `catalogue.json`). */
  entriesFile?: string;
}

/** Far beyond what an icon needs, and well within what browsers and this compiler can take. */
export const LIMITS: Limits = {
  bytes: 5_000_000,
  elements: 50_000,
  depth: 256,
  copies: 10_000,
  entities: 20_000,
  matching: 10_000_000,
  work: 10_000_000,
};

/** The caller's levels of rules, which win over those that `unsafe` sets. */
export const levelsOf = ({
  unsafe,
  rules = {},
}: Pick<CommonOptions, 'rules' | 'unsafe'>): Levels =>
  unsafe === 'strip' ? { ...STRIP, ...rules } : rules;

/** A module's elements are calls inside each other, and parsers of JavaScript recurse into them. */
const DEEPEST = 500;

/** The caller's limits; those not given, or given as undefined, are the default. */
export const limitsOf = (limits: Partial<Limits> = {}): Limits => ({
  bytes: limits.bytes ?? LIMITS.bytes,
  elements: limits.elements ?? LIMITS.elements,
  depth: Math.min(limits.depth ?? LIMITS.depth, DEEPEST),
  copies: limits.copies ?? LIMITS.copies,
  entities: limits.entities ?? LIMITS.entities,
  matching: limits.matching ?? LIMITS.matching,
  work: limits.work ?? LIMITS.work,
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
