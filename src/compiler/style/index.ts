export type { CssFault, CssRule } from './fault.js';
export { cascadeOf } from './cascade-of.js';
export { resolveStyles, type Styled } from './drawing.js';
export { pixelsOf } from './length.js';
export { isReferring, references } from './references.js';
export { judgeValue } from './value.js';
