import type { Icon } from '../types.js';
import { typeOf, type EmitOptions, type Module } from './component.js';
import { singleLine } from './docblock.js';
import { PURE } from './jsx.js';
import { literal } from './literal.js';

const DOCBLOCK = [
  '/**',
  ' * Functions that import one icon each, by its name: for names that are known only at run time.',
  ' * Bundlers make a file of each icon. `React.lazy` takes the functions as they are.',
  ' */',
];

function types(icons: readonly Icon[]): string[] {
  const entries = icons.map(
    (icon) => `  readonly ${literal(icon.name)}: () => Promise<{ default: ${typeOf(icon)} }>;`,
  );
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
function map(icons: readonly Icon[], type: string): string[] {
  const entries = icons.map(
    ({ name, component, module }) =>
      `  ${literal(name)}: () =>\n    import(${literal(`./${module}.js`)}).then((icon) => ({ default: icon.${component} })),`,
  );
  return [
    `export const lazyIcons${type} = ${PURE} Object.assign(${PURE} Object.create(null), {`,
    ...entries,
    '});',
  ];
}

/** The module that maps the names of a set to functions that import one icon each. */
export function lazy(icons: readonly Icon[], { command, format, runtime }: EmitOptions): Module {
  const header = `// Made by \`${singleLine(command)}\`.`;
  const used = [...new Set(icons.map(typeOf))].toSorted();
  const imports =
    used.length > 0 ? [`import type { ${used.join(', ')} } from ${literal(runtime)};`] : [];
  const declared = [header, ...imports, '', ...types(icons), ...DOCBLOCK];
  if (format === 'tsx') return { code: [...declared, ...map(icons, ': LazyIcons'), ''].join('\n') };
  return {
    code: [header, ...map(icons, ''), ''].join('\n'),
    types: [...declared, 'export declare const lazyIcons: LazyIcons;', ''].join('\n'),
  };
}
