import { strippableRuleIds } from '../../../compiler/index.js';
import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { ABOUT_WORDS, UNSAFE } from '../unsafe.js';

/** What the compiler leaves out of a drawing, if it is told to, and refuses it for otherwise. */
const REFUSED = new Set<string>(strippableRuleIds);

export const notCompiled: Rule<'not-compiled'> = {
  id: 'not-compiled',
  kind: 'set',
  group: 'drawing',
  level: 'error',
  title: 'The drawing cannot be compiled',
  help: 'The compiler refuses the file: it is not SVG, is broken, empty or far too large. The finding gives the compiler’s message. No other rule checks such a drawing.',
  bad: example({ title: 'Calendar', drawing: '<path d="M4 6h16"' }),
  good: example({ title: 'Calendar', drawing: '<path d="M4 6h16"/>' }),
  visits: 'findings',
  takes: ({ rule, severity }) =>
    (severity === 'error' || REFUSED.has(rule)) && !UNSAFE.has(rule) && !ABOUT_WORDS.has(rule),
};
