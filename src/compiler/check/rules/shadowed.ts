import type { Rule } from '../rule.js';

export const shadowed: Rule<'shadowed'> = {
  id: 'shadowed',
  level: 'warning',
  message:
    'TypeScript and some bundlers use this file instead of {ours} beside it, and altglyph did not write it. Remove it if it is left over from another tool, or choose another output folder.',
};
