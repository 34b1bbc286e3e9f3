import type { Icon } from '../types.js';
import { singleLine } from './docblock.js';
import { literal } from './literal.js';

/** Where a set's modules stand, relative to its index, without an extension. */
type Located = Pick<Icon, 'component' | 'module'>;

/** The text of the index, as JavaScript and as its declarations alike. */
export function index(icons: readonly Located[], command: string): string {
  const lines = icons.map(
    ({ component, module }) => `export { ${component} } from ${literal(`./${module}.js`)};`,
  );
  return [`// Made by \`${singleLine(command)}\`.`, ...lines, ''].join('\n');
}

/** What tools read: every icon's names and words. */
export const catalogue = (icons: readonly Icon[]): { icons: object[] } => ({
  icons: icons.map(({ name, component, module, title, description, mirrored, spins }) => ({
    name,
    component,
    module,
    title,
    description,
    mirrored,
    spins,
  })),
});
