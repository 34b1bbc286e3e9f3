import { cascade } from './cascade.js';
import { readStyle } from './declarations.js';

/** What a style attribute comes to, by property and in order; what is not understood is left out. */
export const cascadeOf = (style: string): Map<string, string> =>
  cascade(readStyle(style).declarations);
