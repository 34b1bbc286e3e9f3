import type { Drawing, Entry, Finding, Names, Place, SvgElement } from '../types.js';

/** Judges one drawing. */
export type DrawingRule = (drawing: Drawing) => Finding[];

/** A set of drawings, seen together. */
export interface Folder {
  /** Names of all drawings, also of those that could not be read. */
  names: readonly Names[];
  /** What the caller knows about the icons, by name; undefined if nothing was given. */
  entries: Readonly<Record<string, Entry>> | undefined;
  /** How findings name the file that holds the entries. */
  entriesFile: string;
}

/** Judges what no single file shows. */
export type FolderRule = (folder: Folder) => Finding[];

const finding =
  (severity: Finding['severity']) =>
  (rule: string, file: string, args: Finding['args'] = {}, place?: Place): Finding => {
    const at = place && { line: place.line, column: place.column };
    return { rule, severity, file, ...at, args };
  };

export const error = finding('error');
export const warning = finding('warning');

/** Every element of a drawing, parents first. */
export function* elements(root: SvgElement): Generator<SvgElement> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elements(child);
}
