import type { Drawing, Finding } from '../types.js';
import { componentName } from './component-name.js';
import { desc } from './desc.js';
import { editorWords } from './editor-words.js';
import { emptyDrawing } from './empty-drawing.js';
import { entryWithoutFile } from './entry-without-file.js';
import { eventHandler } from './event-handler.js';
import { externalReference } from './external-reference.js';
import { fileWithoutEntry } from './file-without-entry.js';
import { foreignObject } from './foreign-object.js';
import type { DrawingRule, Folder, FolderRule } from './rule.js';
import { sameComponent } from './same-component.js';
import { script } from './script.js';
import { text } from './text.js';
import { title } from './title.js';
import { viewBox } from './view-box.js';

const DRAWING_RULES: readonly DrawingRule[] = [
  title,
  desc,
  viewBox,
  script,
  eventHandler,
  foreignObject,
  externalReference,
  emptyDrawing,
  editorWords,
  text,
];

const FOLDER_RULES: readonly FolderRule[] = [
  componentName,
  sameComponent,
  fileWithoutEntry,
  entryWithoutFile,
];

export const checkDrawing = (drawing: Drawing): Finding[] =>
  DRAWING_RULES.flatMap((rule) => rule(drawing));

export const checkFolder = (folder: Folder): Finding[] =>
  FOLDER_RULES.flatMap((rule) => rule(folder));

export { sentence } from './words.js';
export type { Folder } from './rule.js';
