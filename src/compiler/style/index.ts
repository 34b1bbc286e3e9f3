export type { CssFault, CssRule } from './fault.js';
export { references } from './references.js';
export { judgeValue } from './value.js';
