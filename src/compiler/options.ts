import { STRIP } from './check/index.js';
import type { EmitOptions } from './emit/index.js';
import type { Naming } from './names.js';
import type { SvgoPlugin } from './optimise/index.js';
import type { Entry, Levels, Limits } from './types.js';

/** What holds for one drawing and for a set of them alike. */
export interface CommonOptions extends Partial<EmitOptions>, Partial<Naming> {
  /** Levels of rules that are to be other than their own: `{ text: 'off', 'no-title': 'error' }`. */
  rules?: Levels;
  /** Limits that are to be other than the default: `{ bytes: 20_000_000 }`. */
  limits?: Partial<Limits>;
  /**
   * What becomes of a drawing with a script, a foreign object, an address or the like: `refuse`
   * refuses it (the default), `strip` leaves those parts out and warns.
   */
  unsafe?: 'refuse' | 'strip';
  /** Whether the file's name gives the title of a drawing that has none (default false). */
  names?: boolean;
  /** Plugins of SVGO that each drawing goes through before it is optimised (default none). */
  svgoPlugins?: readonly SvgoPlugin[];
}

export interface IconOptions extends CommonOptions, Entry {}

export interface SetOptions extends CommonOptions {
  /** What the caller knows about the icons, by their names. */
  entries?: Readonly<Record<string, Entry>>;
  /**
   * Names that icons had before, each with the name that it has now: `{ check: 'tick' }`. The former
   * names are exported as well, marked as deprecated (default none).
   */
  formerNames?: Readonly<Record<string, string>>;
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
