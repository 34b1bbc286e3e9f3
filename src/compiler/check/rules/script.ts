import type { Rule } from '../rule.js';

export const script: Rule<'script'> = {
  id: 'script',
  level: 'error',
  strippable: true,
  message: 'A drawing must not run code. Remove the <script>.',
  visits: 'element',
  visit({ name, place }, report) {
    if (/^(html:|other:)?script$/i.test(name)) report({}, place);
  },
};
