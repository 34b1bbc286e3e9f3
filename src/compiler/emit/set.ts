import { visible } from '../hidden.js';
import type { IconDetails } from '../types.js';
import { literal } from './literal.js';

/** Where a set's modules stand, relative to its index, without an extension. */
type Located = Pick<IconDetails, 'component' | 'module'>;

/** The text of the index, as JavaScript and as its declarations alike. */
export function index(icons: readonly Located[], command: string): string {
  const lines = icons.map(
    ({ component, module }) => `export { ${component} } from ${literal(`./${module}.js`)};`,
  );
  return [`// Made by \`${visible(command)}\`.`, ...lines, ''].join('\n');
}

/** What tools read: every icon's names and words. */
export const catalogue = (icons: readonly IconDetails[]): { icons: object[] } => ({
  icons: icons.map(({ name, component, module, title, description, mirrored, spins, tags }) => ({
    name,
    component,
    module,
    title,
    description,
    mirrored,
    spins,
    tags,
  })),
});
