export type { CssFault, CssRule } from './fault.js';
export { cascadeOf } from './cascade-of.js';
export { resolveStyles, type Styled } from './drawing.js';
export { isAbsolute, paintOf } from './kinds.js';
export { letters } from './hash.js';
export { pixelsOf } from './length.js';
export { isInitial } from './properties.js';
export { idOf, isReferring, references } from './references.js';
export { judgeValue } from './value.js';
