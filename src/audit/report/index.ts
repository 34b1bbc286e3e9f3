export { changesInWords, changesSince, type Changes } from './changes.js';
export { html } from './html/index.js';
export { junit } from './junit.js';
export { markdown } from './markdown.js';
export { sarif } from './sarif.js';
export { json, reportSchema } from './schema.js';
export {
  isFailing,
  unseenSentence,
  unusedSentence,
  type FailOn,
  type ReportOptions,
} from './shared.js';
export { terminal } from './terminal.js';
