import type { Icon } from '../types.js';
import { props } from './attributes.js';
import { FAMILIES } from './families.js';
import { drawing, lonePath, PURE, type Calls } from './jsx.js';
import { HIDDEN, literal, object } from './literal.js';
import { preview } from './preview.js';

/** What a module has to know about where it will stand. */
export interface Surroundings {
  /** Module specifier of the runtime, as a module in `icons/` imports it. */
  runtime: string;
  /** The same for what draws icons that refer to their own parts; apart, so that others don't load it. */
  withId: string;
  /** Name under which apps import the set. */
  packageName: string;
  /** The command that made the module, for its first line. */
  command: string;
}

/** Words inside a comment that is read as Markdown: they must end neither, and start no tag. */
const inComment = (words: string) => {
  const entity = (character: string) => `&#${character.codePointAt(0)};`;
  return words.replace(/[&<>`*_@{}[\]\\|~#/]/g, entity).replace(HIDDEN, entity);
};

function docblock({ component, title, description, root }: Icon, packageName: string): string {
  const picture = preview(root);
  const lines = [
    ...(picture ? [`![](${picture})`, ''] : []),
    `**${inComment(title)}**: ${inComment(description)}`,
    '',
    '```tsx',
    `import { ${component} } from '${packageName}';`,
    '```',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

const inCode = (value: string | number | null) =>
  typeof value === 'string' ? literal(value) : String(value);

/**
 * A relative of a family in the family's order, null where it has nothing: engines render one shape
 * of object faster than two. Any other drawing's attributes stand as the drawing has them.
 */
function inOrder(own: ReadonlyMap<string, string>): [string, string][] {
  const order = Object.keys(FAMILIES.outline ?? {});
  const related = own.has('fill') && [...own.keys()].every((name) => order.includes(name));
  if (!related) return [...own];
  return order.map((name) => [name, own.get(name) ?? 'null']);
}

/** The name of the family whose attributes these are, else the attributes themselves. */
function attributes({ root, entry }: Icon): { code: string; family?: string } {
  const flags = [entry.mirrored ? 'mirror' : '', entry.spins ? 'spin' : '']
    .filter(Boolean)
    .join(' ');
  const own = inOrder(new Map([...props(root), ['data-altglyph', literal(flags)]]));
  for (const [family, table] of Object.entries(FAMILIES)) {
    const expected = Object.entries(table).map(([name, value]): [string, string] => [
      name,
      inCode(value),
    ]);
    if (object(expected) === object(own)) return { code: family, family };
  }
  return { code: object(own) };
}

/** The module of one icon: a header, data and one call that bundlers may drop. */
export function component(icon: Icon, surroundings: Surroundings): string {
  const { runtime, withId, packageName, command } = surroundings;
  const calls: Calls = new Set();
  const { root, path } = lonePath(icon.root);
  const picture = path === undefined ? `'', ${drawing(root, calls)}` : literal(path);
  const { code, family } = attributes({ ...icon, root });
  const fromReact = (['jsx', 'jsxs'] as const).filter((name) => calls.has(name));
  const importing = (names: string[], from: string) =>
    names.length > 0 ? [`import { ${names.join(', ')} } from ${literal(from)};`] : [];
  const { component: name, title, description } = icon;
  return [
    `// Made from ${icon.file.replace(/[\r\n\u2028\u2029]/g, ' ')} by \`${command}\`; change the drawing, not this file.`,
    ...importing(fromReact, 'react/jsx-runtime'),
    ...importing(['createIcon', ...(family ? [family] : [])], runtime),
    ...importing(calls.has('WithId') ? ['WithId'] : [], withId),
    '',
    docblock(icon, packageName),
    `export const ${name} = ${PURE} createIcon(`,
    `  ${[name, title, description].map(literal).join(', ')}, ${code},`,
    `  ${picture},`,
    ');',
    '',
  ].join('\n');
}
