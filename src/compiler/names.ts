import type { Names } from './types.js';

/** Words of a file name: letters and digits, in any script. */
const WORDS = /[\p{L}\p{N}]+/gu;

/** `icons/caret-right.svg` is `caret-right`, `CaretRightIcon` and `icons/caret-right`. */
export function namesOf(file: string): Names {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.svg$/i, '');
  const words = name.match(WORDS) ?? [];
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return {
    file,
    name,
    component: `${pascal}Icon`,
    module: `icons/${words.join('-').toLowerCase()}`,
  };
}
