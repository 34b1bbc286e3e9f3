import type { Rule } from '../rule.js';

/** Off by default: the first one counts. */
export const duplicateTitle: Rule<'duplicate-title'> = {
  id: 'duplicate-title',
  level: 'off',
  message: 'Line {first} already has a <title>. Keep one, or give each a different lang.',
  visits: 'drawing',
  visit({ titles }, report) {
    const lines = new Map<string, number>();
    for (const words of titles) {
      const first = lines.get(words.lang);
      if (first === undefined) lines.set(words.lang, words.line);
      else if (words.text !== '') report({ first }, words);
    }
  },
};
