import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { findingsOf, type Finding, type RuleId } from '../compiler/index.js';
import { named } from './read.js';

/** A drawing on the disk. */
export interface Input {
  path: string;
  /** As findings name it. */
  file: string;
  /** Within the set: `nav/home`. */
  name: string;
}

export interface Inputs {
  inputs: Input[];
  findings: Finding[];
}

const isDrawing = (name: string) => /\.svg$/i.test(name);

const withoutEnding = (name: string) => name.replace(/\.svg$/i, '');

/** Whether an entry is a folder or a link to one, and not a folder that bears a drawing's name. */
function leadsOn(folder: string, entry: Dirent): boolean {
  if (entry.name.startsWith('.') || entry.name === 'node_modules' || isDrawing(entry.name))
    return false;
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whatever is named like a drawing in a folder and its folders, with its path in the folder. */
function drawingsIn(folder: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const open = [''];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const here = join(folder, at);
    // A link may lead back to where we came from.
    const place = realpathSync(here);
    if (seen.has(place)) continue;
    seen.add(place);
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (leadsOn(here, entry)) open.push(path);
      else if (isDrawing(entry.name)) found.push(path);
    }
  }
  return found;
}

/** The folder of a pattern, from which the names of its drawings are counted. */
export function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (
    parts.slice(0, Math.min(first, parts.length - 1)).join('/') ||
    (pattern.startsWith('/') ? '/' : '.')
  );
}

function matching(pattern: string): Input[] {
  const base = baseOf(pattern);
  return globSync(pattern, { onlyFiles: true, expandDirectories: false })
    .filter(isDrawing)
    .map((path) => {
      const file = named(path);
      const name = named(resolve(path)).slice(base === '.' ? 0 : named(resolve(base)).length + 1);
      return { path, file, name: withoutEnding(name) };
    });
}

/** The drawings that one argument stands for, or why there are none. */
function inputsOf(argument: string): Input[] | RuleId {
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    // Asking for the relative path of each of thousands of drawings would take longer than this.
    const base = named(argument);
    const found = drawingsIn(argument).map((path) => ({
      path: join(argument, path),
      file: base === '' ? path : `${base}/${path}`,
      name: withoutEnding(path),
    }));
    return found.length > 0 ? found : 'no-drawings';
  }
  if (stats || existsSync(argument)) {
    const file = named(argument);
    return isDrawing(argument)
      ? [{ path: argument, file, name: withoutEnding(basename(argument)) }]
      : 'no-drawings';
  }
  const pattern = argument.replaceAll('\\', '/');
  if (!isDynamicPattern(pattern)) return 'no-folder';
  const found = matching(pattern);
  return found.length > 0 ? found : 'no-drawings';
}

/**
 * Finds drawings in folders (with the folders in them), as files, and by glob patterns. A drawing
 * that several arguments stand for is found once.
 */
export function findDrawings(folders: readonly string[]): Inputs {
  const inputs = new Map<string, Input>();
  // An empty list would otherwise be taken for a set whose drawings are all gone.
  const findings = folders.length === 0 ? findingsOf('icons', [{ rule: 'no-drawings' }]) : [];
  for (const argument of folders) {
    try {
      const found = inputsOf(argument);
      if (typeof found === 'string')
        findings.push(...findingsOf(named(argument) || '.', [{ rule: found }]));
      else for (const input of found) if (!inputs.has(input.file)) inputs.set(input.file, input);
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      findings.push(
        ...findingsOf(named(argument) || '.', [{ rule: 'unreadable', args: { reason: code } }]),
      );
    }
  }
  const sorted = [...inputs.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { inputs: sorted, findings };
}
