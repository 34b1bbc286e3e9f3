import type { Catalogue, Drawing, Finding, SvgElement, Place } from '../types.js';

/** Judges one drawing. */
export type DrawingRule = (drawing: Drawing) => Finding[];

/** All that was found in a folder. */
export interface Folder {
  /** Names of all SVG files, also of those that could not be read. */
  names: readonly { file: string; name: string; component: string }[];
  catalogueFile: string;
  /** Absent where it could not be read. */
  catalogue: Catalogue | undefined;
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
