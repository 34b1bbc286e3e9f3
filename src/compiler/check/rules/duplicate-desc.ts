import type { Rule } from '../rule.js';

/** Off by default: the first one counts. */
export const duplicateDesc: Rule<'duplicate-desc'> = {
  id: 'duplicate-desc',
  level: 'off',
  message: 'Line {first} already has a <desc>. Keep one, or give each a different lang.',
  visits: 'drawing',
  visit({ descriptions }, report) {
    const lines = new Map<string, number>();
    for (const words of descriptions) {
      const first = lines.get(words.lang);
      if (first === undefined) lines.set(words.lang, words.line);
      else if (words.text !== '') report({ first }, words);
    }
  },
};
