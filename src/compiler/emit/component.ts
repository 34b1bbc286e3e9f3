import { visible } from '../hidden.js';
import type { Icon, IconDetails } from '../types.js';
import { props } from './attributes.js';
import { docblock } from './docblock.js';
import { drawing, lonePath, PURE, type Calls } from './jsx.js';
import { literal, object } from './literal.js';

/** Attributes of an `<svg>` under their React names; null where there is none. */
export type Preset = Readonly<Record<string, string | number | null>>;

/** How modules are written. */
export interface EmitOptions {
  /** `js` writes a module and separate declarations, `tsx` one file that contains both. */
  format: 'js' | 'tsx';
  /**
   * Module specifier of the runtime, as a generated module imports it. If it begins with `./`, it is
   * the path of a file within the output.
   */
  runtime: string;
  /** Module specifier of `WithId`, which draws icons that refer to their own parts. */
  withId: string;
  /** Sets of attributes that the runtime exports, by the name of the export. */
  presets: Readonly<Record<string, Preset>>;
  /** Module specifier that a docblock's example imports from; without it, there is no example. */
  importFrom?: string;
  /** The command that writes the module, for its first line. */
  command: string;
}

const inCode = (value: string | number | null) =>
  typeof value === 'string' ? literal(value) : String(value);

/**
 * Attributes in the presets' order, null where the drawing has none: engines render objects of one
 * shape faster than objects of two. A drawing with any other attribute keeps its own order.
 */
function inOrder(own: ReadonlyMap<string, string>, { presets }: EmitOptions): [string, string][] {
  const order = Object.keys(Object.values(presets)[0] ?? {});
  const alike = own.has('fill') && [...own.keys()].every((name) => order.includes(name));
  return alike ? order.map((name) => [name, own.get(name) ?? 'null']) : [...own];
}

/** The name of the preset that has these attributes, else the attributes themselves. */
function attributes(icon: Icon, options: EmitOptions): { code: string; preset?: string } {
  const flags = [icon.mirrored ? 'mirror' : '', icon.spins ? 'spin' : ''].filter(Boolean);
  const own = new Map([...props(icon.root), ['data-altglyph', literal(flags.join(' '))]]);
  const code = object(inOrder(own, options));
  const preset = Object.entries(options.presets).find(
    ([, table]) =>
      object(Object.entries(table).map(([name, value]) => [name, inCode(value)])) === code,
  )?.[0];
  return preset === undefined ? { code } : { code: preset, preset };
}

const header = ({ file }: Icon, { command }: EmitOptions) =>
  `// Made from ${visible(file)} by \`${visible(command)}\`. Change the drawing, not this file.`;

export const importing = (names: readonly string[], specifier: string) =>
  names.length > 0 ? [`import { ${names.join(', ')} } from ${literal(specifier)};`] : [];

/** A specifier from where the module stands. */
const from = ({ module }: Pick<IconDetails, 'module'>, specifier: string) =>
  specifier.startsWith('./')
    ? `${'../'.repeat(module.split('/').length - 1)}${specifier.slice(2)}`
    : specifier;

/** What the module of an icon imports. */
export const specifiers = (
  icon: Pick<IconDetails, 'module'>,
  { runtime, withId }: Pick<EmitOptions, 'runtime' | 'withId'>,
) => ({ runtime: from(icon, runtime), withId: from(icon, withId) });

/** The imports and the one exported call, as JavaScript; as TypeScript the id has a type. */
function body(icon: Icon, options: EmitOptions): { imports: string[]; code: string[] } {
  const calls: Calls = { used: new Set(), typed: options.format === 'tsx' };
  const { root, path } = lonePath(icon.root);
  const picture = path === undefined ? `'', ${drawing(root, calls)}` : literal(path);
  const { code, preset } = attributes({ ...icon, root }, options);
  const words = [icon.title, icon.description].map((text) =>
    text === undefined ? 'undefined' : literal(text),
  );
  const { runtime, withId } = specifiers(icon, options);
  const functions = (['jsx', 'jsxs'] as const).filter((name) => calls.used.has(name));
  return {
    imports: [
      ...importing(['createIcon', ...functions, ...(preset ? [preset] : [])], runtime),
      ...importing(calls.used.has('WithId') ? ['WithId'] : [], withId),
    ],
    code: [
      `export const ${icon.component} = ${PURE} createIcon(`,
      `  ${[literal(icon.component), ...words].join(', ')}, ${code},`,
      `  ${picture},`,
      ');',
    ],
  };
}

/** Name of the runtime's type for an icon with these words. */
export const typeOf = ({ title }: Pick<IconDetails, 'title'>) =>
  title === undefined ? 'UnnamedIcon' : 'Icon';

export interface Module {
  code: string;
  /** Declarations; undefined for `tsx`, whose code holds them. */
  types?: string;
}

/** The declarations of a module in JavaScript. */
export function declarations(
  first: string,
  block: string,
  icon: Pick<IconDetails, 'component' | 'module' | 'title'>,
  options: Pick<EmitOptions, 'runtime' | 'withId'>,
): string {
  const type = typeOf(icon);
  return [
    first,
    `import type { ${type} } from ${literal(specifiers(icon, options).runtime)};`,
    '',
    block,
    `export declare const ${icon.component}: ${type};`,
    '',
  ].join('\n');
}

/** The module of one icon: a header, data and one call that bundlers may drop. */
export function component(icon: Icon, options: EmitOptions): Module {
  const { imports, code } = body(icon, options);
  const first = [header(icon, options), ...imports, ''];
  const block = docblock(icon, options.importFrom);
  if (options.format === 'tsx') return { code: [...first, block, ...code, ''].join('\n') };
  const types = declarations(header(icon, options), block, icon, options);
  return { code: [...first, ...code, ''].join('\n'), types };
}
