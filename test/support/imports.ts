import { posix } from 'node:path';
import picomatch from 'picomatch';
import { parseSync } from 'vite';
import { COMPUTED, EXCEPTIONS, ROOMS } from './rooms.ts';
import type { Room } from './rooms.ts';

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The path that an expression stands for, as far as it can be told without running it. */
function pathOf(expression: unknown): string {
  if (isNode(expression)) {
    const { type, value, quasis } = expression;
    if (type === 'Literal' && typeof value === 'string') return value;
    if (type === 'TemplateLiteral' && (quasis as unknown[]).length === 1)
      return (quasis as { value: { cooked: string } }[])[0]!.value.cooked;
  }
  return COMPUTED;
}

const isCallOf = (node: unknown, name: string): boolean =>
  isNode(node) &&
  node.type === 'CallExpression' &&
  isNode(node.callee) &&
  node.callee.name === name;

/** What one node imports: every kind of import and export, of values or types, and `require`. */
function importOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return pathOf(node.source);
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? pathOf(node.source) : undefined;
    case 'TSExternalModuleReference':
      return pathOf(node.expression);
    case 'CallExpression':
      return isCallOf(node, 'require') || isCallOf(node.callee, 'createRequire')
        ? pathOf((node.arguments as unknown[])[0])
        : undefined;
    default:
      return undefined;
  }
}

/** Everything that a file imports, as it is written. */
export function importsOf(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      const path = importOf(value);
      if (path !== undefined) found.add(path);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return [...found];
}

/** `a/{b,c}.ts` as `a/b.ts` and `a/c.ts`. */
const expanded = (door: string): string[] => {
  const [, before = '', names, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(door) ?? [];
  return names?.split(',').map((name) => `${before}${name}${after}`) ?? [door];
};

/** One path or name that may be imported. */
export interface Door {
  text: string;
  fits: (target: string) => boolean;
}

const isOurs = (target: string) => /^(?:src|scripts|test)\//.test(target);
/** How a file is written in the table: a folder stands for its `index.ts`, and endings do not count. */
const short = (path: string) => path.replace(/(?:\/index)?\.[jt]s$/, '');

const doorsFrom = (texts: readonly string[], areOurs: boolean): Door[] =>
  texts.flatMap(expanded).map((text) => {
    const written = areOurs ? short(text) : text;
    // `bash` lets a star stand for more than one part of a path.
    const fits = picomatch(written, { bash: true });
    return {
      text,
      fits: (target) => isOurs(target) === areOurs && fits(areOurs ? short(target) : target),
    };
  });

const doorsOfRoom = ({ ours, packages }: Room): Door[] => [
  ...doorsFrom(ours, true),
  ...doorsFrom(packages, false).map(({ text, fits }) => ({
    text,
    // Not an absolute path, an address or `COMPUTED`, whatever a star stands for.
    fits: (target: string) => /^(?:node:)?[@\w][^:]*$/.test(target) && fits(target),
  })),
];

// Patterns take their time to compile.
const rooms = ROOMS.map((room) => ({
  room,
  has: picomatch([room.files, `${room.files}/**`]),
  doors: doorsOfRoom(room),
}));
const exceptions = EXCEPTIONS.map(({ file, imports }) => ({
  file,
  doors: imports.flatMap((text) =>
    text === COMPUTED
      ? [{ text, fits: (target: string) => target === COMPUTED }]
      : doorsFrom([text], true),
  ),
}));

/** The room that a file belongs to. */
export const roomOf = (file: string): Room | undefined => rooms.find(({ has }) => has(file))?.room;

export const doorsOf = (room: Room): Door[] =>
  rooms.find((other) => other.room === room)?.doors ?? [];

export const exceptionsOf = (file: string): Door[] =>
  exceptions.filter((exception) => exception.file === file).flatMap(({ doors }) => doors);

/** The file that a relative import names, or the name of a package. */
export function targetOf(file: string, path: string): string {
  if (!path.startsWith('.')) return path;
  const target = posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts');
  // Anything else, such as a file in node_modules, must not pass for the name of a package.
  return isOurs(target) ? target : `./${target}`;
}

/** Whether a file may have this import. */
export function isAllowed(file: string, path: string): boolean {
  const home = roomOf(file);
  if (home === undefined) return false;
  const target = targetOf(file, path);
  return (
    roomOf(target) === home ||
    [...doorsOf(home), ...exceptionsOf(file)].some(({ fits }) => fits(target))
  );
}
