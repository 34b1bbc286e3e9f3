import type { Icon } from '../types.js';
import { component, type Surroundings } from './component.js';

export type { Surroundings };
export { FAMILIES } from './families.js';

/** By the numbers of their characters, which are the same in every locale. */
const byName = (a: Icon, b: Icon) => (a.name < b.name ? -1 : 1);

const first = ({ entry }: Icon) => entry.position ?? Number.MAX_SAFE_INTEGER;
const inOrder = (a: Icon, b: Icon) => first(a) - first(b) || byName(a, b);

function index(icons: readonly Icon[], command: string): string {
  const lines = icons
    .toSorted(byName)
    .map(({ component, name }) => `export { ${component} } from './icons/${name}.js';`);
  return [`// Made by \`${command}\`.`, ...lines, ''].join('\n');
}

function catalogueEntry({ name, component, title, description, entry }: Icon) {
  const { position, category, tags, mirrored, brand, document } = entry;
  return {
    name,
    component,
    title,
    description,
    position,
    category,
    tags,
    mirrored,
    brand,
    ownColour: entry.ownColour ?? false,
    spins: entry.spins ?? false,
    related: entry.related ?? [],
    document,
  };
}

/** What tools read: the catalogue with the words of the drawings in it. */
const catalogue = (icons: readonly Icon[]) =>
  `${JSON.stringify({ icons: icons.toSorted(inOrder).map(catalogueEntry) }, null, 2)}\n`;

/** Every file of the output, by its path within it. */
export function emit(icons: readonly Icon[], surroundings: Surroundings): Map<string, string> {
  return new Map([
    ...icons.map((icon): [string, string] => [
      `icons/${icon.name}.ts`,
      component(icon, surroundings),
    ]),
    ['catalogue.json', catalogue(icons)],
    ['index.ts', index(icons, surroundings.command)],
  ]);
}
