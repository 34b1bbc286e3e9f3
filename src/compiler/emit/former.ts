import { visible } from '../hidden.js';
import type { IconDetails } from '../types.js';
import type { EmitOptions, Module } from './component.js';
import { literal } from './literal.js';

/** A name that an icon had before. */
export interface FormerName {
  name: string;
  component: string;
  module: string;
  /** The icon as it is called now. */
  icon: IconDetails;
}

/** The module of a former name: the icon itself, under a name that editors strike through. */
export function former(
  { component, module, icon }: FormerName,
  { command, format }: EmitOptions,
): Module {
  const up = '../'.repeat(module.split('/').length - 1);
  const target = literal(`${up}${icon.module}.js`);
  const header = `// Made by \`${visible(command)}\`.`;
  const imported = `import { ${icon.component} } from ${target};`;
  const block = `/** @deprecated It is called \`${icon.component}\` now. */`;
  if (format === 'tsx')
    return {
      code: [
        header,
        imported,
        '',
        block,
        `export const ${component} = ${icon.component};`,
        '',
      ].join('\n'),
    };
  return {
    code: `${header}\nexport { ${icon.component} as ${component} } from ${target};\n`,
    types: [
      header,
      imported,
      '',
      block,
      `export declare const ${component}: typeof ${icon.component};`,
      '',
    ].join('\n'),
  };
}
