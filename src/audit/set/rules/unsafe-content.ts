import { example } from '../example.js';
import type { Rule } from '../rule.js';
import { UNSAFE } from '../unsafe.js';

export const unsafeContent: Rule<'unsafe-content'> = {
  id: 'unsafe-content',
  kind: 'set',
  group: 'drawing',
  level: 'error',
  title: 'The drawing has unsafe content',
  help: 'Scripts, foreign objects, links and references to other files run or load something wherever the file is opened or inserted into a page. The compiler refuses them; remove them from the file.',
  bad: example({ title: 'Calendar', drawing: '<path d="M4 6h16"/><script>alert(1)</script>' }),
  good: example({ title: 'Calendar', drawing: '<path d="M4 6h16"/>' }),
  source: {
    name: 'SVG Integration, referencing modes',
    url: 'https://www.w3.org/TR/svg-integration/#referencing-modes',
  },
  visits: 'findings',
  takes: ({ rule }) => UNSAFE.has(rule),
};
