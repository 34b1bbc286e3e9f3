/**
 * What every bundler's plugin does, without a bundler: a drawing's bytes in, a module and reports
 * out.
 */
import { isAbsolute, relative, sep } from 'node:path';
import {
  compileIcon,
  decode,
  findingsOf,
  optionsFor,
  sentence,
  type CompiledIcon,
  type Finding,
} from '../compiler/index.js';
import { frameOf, lineOf } from './frame.js';
import type { LoaderOptions } from './options.js';

/** A finding, as bundlers show errors and warnings. */
export interface Report {
  /** What is wrong and what to do about it. */
  text: string;
  /** The same on one line, with the file's path from the root and the position in it. */
  sentence: string;
  /** Absolute path. */
  file: string;
  /** Where in the file, counted from 1; undefined if it is about the file as a whole. */
  place?: { line: number; column: number; lineText: string; frame: string };
}

/** What became of a drawing: code, or at least one error. */
export interface Loaded {
  /** An ES module: the component as its default export and under its own name. */
  code?: string;
  errors: Report[];
  warnings: Report[];
}

/** As findings and the module's first line name a file: the same on every machine. */
function named(file: string, root: string): string {
  const path = relative(root, file);
  return (isAbsolute(path) ? file : path).split(sep).join('/');
}

function reportOf(finding: Finding, file: string, text: string): Report {
  const { message, rule, line, column = 1 } = finding;
  return {
    text: `${message} (${rule})`,
    sentence: sentence(finding),
    file,
    ...(line === undefined
      ? {}
      : {
          place: {
            line,
            column,
            lineText: lineOf(text, line),
            frame: frameOf(text, line, column),
          },
        }),
  };
}

const withDefault = ({ code, icon }: CompiledIcon) =>
  code === undefined || icon === undefined
    ? {}
    : { code: `${code}export default ${icon.component};\n` };

/** How a drawing is compiled, and for whom. */
export interface Job extends LoaderOptions {
  /** Folder from which files are named. */
  root: string;
  /** Module specifier of the plugin, which the module's first line names. */
  command: string;
}

/**
 * Compiles one drawing for a bundler.
 *
 * @param file absolute path
 * @param bytes of the file
 */
export function load(file: string, bytes: Uint8Array, { root, command, ...options }: Job): Loaded {
  const name = named(file, root);
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const compiled: CompiledIcon =
    'rule' in decoded
      ? { findings: findingsOf(name, [decoded]) }
      : compileIcon({ file: name, text }, { ...optionsFor({ file: name }, options), command });
  const reports = (severity: Finding['severity']) =>
    compiled.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => reportOf(finding, file, text));
  return { ...withDefault(compiled), errors: reports('error'), warnings: reports('warning') };
}
