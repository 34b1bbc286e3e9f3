import type { Rule } from '../rule.js';

export const svgoPlugin: Rule<'svgo-plugin'> = {
  id: 'svgo-plugin',
  level: 'error',
  fixed: true,
  message:
    'A plugin of `svgoPlugins` failed: {reason}. Mend it, or leave it out of the configuration.',
};
