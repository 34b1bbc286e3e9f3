import { compileSet, findingsOf, type CompiledSet, type SetOptions } from '../compiler/index.js';
import { OutputRefused, outputFolder } from './output.js';
import { named, readDrawings } from './read.js';
import { recover, replaceFolder } from './replace.js';

export interface BuildOptions extends SetOptions {
  /** Folder of the drawings. */
  icons: string;
  /** Folder of the output. What altglyph did not write in it stays as it is. */
  out: string;
  /** Whether to write at all (default true); without it the findings are all there is. */
  write?: boolean;
  /** Text of further files of the output, by path, made from the icons. */
  more?: (icons: CompiledSet['icons']) => ReadonlyMap<string, string>;
}

export interface Built extends CompiledSet {
  /** Whether anything was written. */
  changed: boolean;
}

/** Writes the set, or says as a finding why the folder cannot be used. */
function write(out: string, icons: string, compiled: CompiledSet): Built {
  try {
    const folder = outputFolder(out, [icons]);
    return { ...compiled, changed: replaceFolder(folder, compiled.files) };
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    const refusal = findingsOf(named(out) || '.', [
      { rule: 'output', args: { reason: error.message } },
    ]);
    const findings = [...compiled.findings, ...refusal];
    return { ...compiled, findings, files: new Map(), changed: false };
  }
}

/**
 * Builds a folder of drawings into a folder of modules. One error in any drawing and nothing is
 * written: the output stays as it was.
 *
 * @throws if the disk refuses to be written to
 */
export function buildIcons({
  icons,
  out,
  more,
  write: writing = true,
  ...options
}: BuildOptions): Built {
  recover(out);
  const { sources, findings: unread } = readDrawings(icons);
  const compiled = compileSet(sources, options);
  const findings = [...unread, ...compiled.findings];
  if (!writing || findings.some(({ severity }) => severity === 'error'))
    return { ...compiled, findings, files: new Map(), changed: false };
  const files = new Map([...compiled.files, ...(more?.(compiled.icons) ?? [])]);
  return write(out, icons, { ...compiled, findings, files });
}
