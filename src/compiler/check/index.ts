import type { Finding, Levels, Drawing } from '../types.js';
import { findingsOf } from './findings.js';
import type { Folder } from './rule.js';
import * as walk from './walk.js';

/** What the rules say of one drawing. */
export const checkDrawing = (drawing: Drawing, levels: Levels = {}): Finding[] =>
  findingsOf(drawing.file, walk.checkDrawing(drawing, levels), levels);

/** What the rules say of a set of drawings. */
export const checkFolder = (folder: Folder, levels: Levels = {}): Finding[] =>
  walk
    .checkFolder(folder, levels)
    .flatMap(({ file, ...problem }) => findingsOf(file, [problem], levels));

export { findingsOf, sentence } from './findings.js';
export type { Folder } from './rule.js';
