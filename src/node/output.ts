import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ArgsOf } from '../compiler/index.js';

/** Why an output folder cannot be used. Nothing was changed. */
export class OutputRefused extends Error {
  constructor(readonly args: ArgsOf<'output'>) {
    super(args.because);
    this.name = 'OutputRefused';
  }
}

/** Lists the files that we wrote into a folder; what it does not list is somebody else's. */
export const MANIFEST = '.altglyph.json';

export const holdsText = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

/** A path that stays within its folder and means the same on every system. */
export const isInside = (path: unknown): path is string =>
  typeof path === 'string' &&
  path !== '' &&
  !path.startsWith('/') &&
  !/[\\:\0]/.test(path) &&
  !path.split('/').some((part) => part === '' || part === '.' || part === '..');

export const manifestOf = (files: Iterable<string>): string =>
  `${JSON.stringify({ files: [...files].toSorted() }, null, 1)}\n`;

/** The files that a manifest lists, itself included; undefined if it is damaged. */
function filesIn(manifest: string): ReadonlySet<string> | undefined {
  try {
    const { files } = JSON.parse(manifest) as { files: unknown };
    if (Array.isArray(files) && files.every(isInside)) return new Set([...files, MANIFEST]);
  } catch {
    // It is no JSON.
  }
  return undefined;
}

/** What was read last: a run asks for the same list several times. */
let last: { text: string; files: ReadonlySet<string> } | undefined;

/** Files of an earlier run, by the manifest in the folder. */
export function filesOfOurs(folder: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch {
    return new Set();
  }
  if (last?.text === text) return last.files;
  const files = filesIn(text);
  if (files) {
    last = { text, files };
    return files;
  }
  const path = join(folder, MANIFEST);
  throw new OutputRefused({ because: 'damaged-manifest', path, manifest: MANIFEST });
}

/** Everything in a folder but folders, by its path in it (forward slashes). */
export function entriesIn(folder: string): string[] {
  const found: string[] = [];
  const open = [''];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      (entry.isDirectory() ? open : found).push(path);
    }
  }
  return found;
}

/** The real path of a folder that may not be there yet. */
export function real(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(real(parent), basename(absolute));
  }
}

const holds = (folder: string, path: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** The first part of a path that is there and no folder, though something is to be put into it. */
function fileOnTheWay(path: string): string | undefined {
  for (let at = resolve(path); ; at = dirname(at)) {
    let stats: Stats | undefined;
    try {
      stats = statSync(at, { throwIfNoEntry: false });
    } catch {
      // What is below a file cannot be asked for; the file itself can.
    }
    if (stats) return stats.isDirectory() ? undefined : at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The output folder's real path, if it may be one.
 *
 * @param inputs folders and files that must not be inside it
 * @throws {OutputRefused}
 */
export function outputFolder(path: string, inputs: readonly string[]): string {
  const file = fileOnTheWay(path);
  if (file !== undefined)
    throw new OutputRefused(
      file === resolve(path)
        ? { because: 'file', path }
        : { because: 'inside-file', path, other: relative('', file) },
    );
  const folder = real(path);
  const input = inputs.find((candidate) => holds(folder, real(candidate)));
  if (input !== undefined)
    throw new OutputRefused({ because: 'holds-drawings', path, other: input });
  if (holds(folder, real('.'))) throw new OutputRefused({ because: 'holds-here', path });
  return folder;
}

const inTheWay = (path: string) => new OutputRefused({ because: 'in-the-way', path });

/**
 * Looks whether files can be put into a folder, and their folders be made.
 *
 * @throws {OutputRefused} if something that is not ours is in the way of one
 */
export function checkPlaces(
  folder: string,
  paths: Iterable<string>,
  ours: ReadonlySet<string>,
): void {
  const at = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false });
  for (const path of paths) {
    if (!ours.has(path) && at(path)) throw inTheWay(join(folder, path));
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
      if (at(parent)?.isDirectory() === false) throw inTheWay(join(folder, parent));
  }
}

/**
 * What is in the folder that altglyph did not write, which a run must leave alone.
 *
 * @throws {OutputRefused} if one of them is in the way of a new file or cannot be kept
 */
export function strangersIn(folder: string, next: ReadonlyMap<string, string>): Map<string, Stats> {
  const ours = filesOfOurs(folder);
  const strangers = new Map(
    entriesIn(folder)
      .filter((path) => !ours.has(path))
      .map((path) => [path, lstatSync(join(folder, path))]),
  );
  for (const [path, stats] of strangers) {
    const text = next.get(path);
    if (text !== undefined && stats.isFile() && readFileSync(join(folder, path), 'utf8') === text)
      strangers.delete(path);
    else if (text !== undefined || [...next.keys()].some((name) => name.startsWith(`${path}/`)))
      throw inTheWay(join(folder, path));
    if (!stats.isFile() && !stats.isSymbolicLink())
      throw new OutputRefused({ because: 'not-a-file', path: join(folder, path) });
    if (/(^|\/)(\.git|node_modules)\//.test(path))
      throw new OutputRefused({ because: 'holds-repository', path: folder, other: path });
  }
  return strangers;
}

/**
 * Looks for files of others in the way, before anything is written.
 *
 * @throws {OutputRefused} if there is one
 */
export function checkStrangers(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(folder))
    strangersIn(folder, new Map([...files, [MANIFEST, manifestOf(files.keys())]]));
}
