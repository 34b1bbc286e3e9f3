export { checkCopies } from './copies.js';
export { checkDrawing, type Checked } from './drawing.js';
export { findingsOf, isError, sentence } from './findings.js';
export { checkFolder } from './folder.js';
export { ruleIds, STRIP, strippableRuleIds } from './ids.js';
export type { Folder } from './rule.js';
export { isEditorWords } from './rules/editor-words.js';
