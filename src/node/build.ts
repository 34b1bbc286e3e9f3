import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compile, type Compiled, type CompileOptions, type Source } from '../compiler/index.js';
import { recover, replaceFolder } from './replace.js';

export interface BuildOptions extends Omit<CompileOptions, 'schema'> {
  /** Folder of the drawings, of catalogue.json and of catalogue.schema.json. */
  icons: string;
  /** Folder that is made to hold the output and nothing else. */
  out: string;
}

export interface Built extends Compiled {
  /** Whether anything was written. */
  changed: boolean;
}

/** As findings name a file: from where the command was given, with forward slashes. */
const named = (path: string) => relative('', path).split(sep).join('/');

function read(path: string): Source {
  return { file: named(path), text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

function readDrawings(icons: string): Source[] {
  return readdirSync(icons)
    .filter((name) => name.toLowerCase().endsWith('.svg'))
    .map((name) => read(join(icons, name)));
}

/** Builds a folder of drawings into a folder of modules; nothing is written if any is in error. */
export function build({ icons, out, ...options }: BuildOptions): Built {
  recover(out);
  if (!existsSync(icons)) {
    const finding = { rule: 'no-folder', severity: 'error', file: named(icons), args: {} } as const;
    return { findings: [finding], files: new Map(), changed: false };
  }
  const schema = read(join(icons, 'catalogue.schema.json'));
  const compiled = compile(readDrawings(icons), read(join(icons, 'catalogue.json')), {
    ...options,
    ...(schema.text === '' ? {} : { schema }),
  });
  const changed = compiled.files.size > 0 && replaceFolder(out, compiled.files);
  return { ...compiled, changed };
}
