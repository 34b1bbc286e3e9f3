import { optionFaults, type SetOptions } from '../compiler/index.js';

/** How drawings are compiled, in any bundler. */
export interface LoaderOptions extends Pick<
  SetOptions,
  | 'entries'
  | 'limits'
  | 'names'
  | 'prefix'
  | 'rules'
  | 'runtime'
  | 'suffix'
  | 'svgoPlugins'
  | 'unsafe'
  | 'withId'
> {}

/** Globs relative to the project's root, or regular expressions, matched against a file's whole path. */
export type Pattern = string | RegExp | readonly (string | RegExp)[];

export interface PluginOptions extends LoaderOptions {
  /**
   * Drawings whose imports without a query are icons too, as with `@svgr/webpack`: a glob such as
   * `**\/*.svg`, or a regular expression (default none: only `?react` and `?altglyph` are icons).
   */
  include?: Pattern;
  /** Drawings that are always left to the bundler, however they are imported (default none). */
  exclude?: Pattern;
}

/** Every option of a loader; one that is missing here is a type error. */
const LOADER: Readonly<Record<keyof LoaderOptions, true>> = {
  entries: true,
  limits: true,
  names: true,
  prefix: true,
  rules: true,
  runtime: true,
  suffix: true,
  svgoPlugins: true,
  unsafe: true,
  withId: true,
};

/** The options of a loader, and those of plugins, which also say which imports are theirs. */
export const KNOWN = {
  loader: Object.keys(LOADER),
  plugin: [...Object.keys(LOADER), 'include', 'exclude'],
};

const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function unknownIn(options: object | null, known: readonly string[]): string[] {
  const unknown = Object.keys(options ?? {}).filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const said = unknown.length > 1 ? 'are not options' : 'is not an option';
  return [`${quoted(unknown)} ${said}. The options are ${quoted(known.toSorted())}.`];
}

const isPattern = (value: unknown) => typeof value === 'string' || value instanceof RegExp;

const wrongPatterns = (options: PluginOptions | null): string[] =>
  (['include', 'exclude'] as const)
    .filter((name) => options?.[name] !== undefined && ![options[name]].flat().every(isPattern))
    .map((name) => `\`${name}\` must be a glob, a regular expression, or a list of them.`);

/**
 * Refuses options that are not there or have a wrong value, which types do not see in a
 * configuration in JavaScript.
 *
 * @throws {Error} with everything that is wrong
 */
export function checkOptions(
  options: object | null,
  command: string,
  known: readonly string[],
): void {
  const faults = [
    ...unknownIn(options, known),
    ...optionFaults(options).map(({ what, fault }) => `\`${what}\` ${fault}.`),
    ...wrongPatterns(options),
  ];
  if (faults.length > 0) throw new Error(`${command}: ${faults.join('\n')}`);
}
