import { visible } from '../hidden.js';
import type { IconDetails } from '../types.js';
import { typeOf, type EmitOptions, type Module } from './component.js';
import type { FormerName } from './former.js';
import { PURE } from './jsx.js';
import { literal } from './literal.js';

const DOCBLOCK = [
  '/**',
  ' * Functions that import one icon each, by its name: for names that are known only at run time.',
  ' * Bundlers make a file of each icon. `React.lazy` takes the functions as they are.',
  ' */',
];

/** A name, and the icon that it leads to; a former name is not the icon's own. */
type Named = readonly [name: string, icon: IconDetails];

/** A name within a comment, which a folder such as `nav*` would end. */
const quoted = (name: string) => literal(name).replaceAll('*/', '*\\/');

function types(names: readonly Named[]): string[] {
  const entries = names.flatMap(([name, icon]) => [
    ...(name === icon.name ? [] : [`  /** @deprecated It is called ${quoted(icon.name)} now. */`]),
    `  readonly ${literal(name)}: () => Promise<{ default: ${typeOf(icon)} }>;`,
  ]);
  return [
    '/** A function that imports the icon, for each name. */',
    'export interface LazyIcons {',
    ...entries,
    '}',
    '',
    '/** The name of an icon. */',
    'export type IconName = keyof LazyIcons;',
    '',
  ];
}

/** The map has no prototype: a name from a stranger, say `constructor`, finds nothing in it. */
function map(names: readonly Named[], type: string): string[] {
  const entries = names.map(
    ([name, { component, module }]) =>
      `  ${literal(name)}: () =>\n    import(${literal(`./${module}.js`)}).then((icon) => ({ default: icon.${component} })),`,
  );
  return [
    `export const lazyIcons${type} = ${PURE} Object.assign(${PURE} Object.create(null), {`,
    ...entries,
    '});',
  ];
}

/** The module that maps the names of a set to functions that import one icon each. */
export function lazy(
  icons: readonly IconDetails[],
  formerNames: readonly FormerName[],
  { command, format, runtime }: EmitOptions,
): Module {
  const header = `// Made by \`${visible(command)}\`.`;
  const names: Named[] = [
    ...icons.map((icon) => [icon.name, icon] as const),
    ...formerNames.map(({ name, icon }) => [name, icon] as const),
  ];
  const used = [...new Set(icons.map(typeOf))].toSorted();
  const imports =
    used.length > 0 ? [`import type { ${used.join(', ')} } from ${literal(runtime)};`] : [];
  const declared = [header, ...imports, '', ...types(names), ...DOCBLOCK];
  if (format === 'tsx') return { code: [...declared, ...map(names, ': LazyIcons'), ''].join('\n') };
  return {
    code: [header, ...map(names, ''), ''].join('\n'),
    types: [...declared, 'export declare const lazyIcons: LazyIcons;', ''].join('\n'),
  };
}
