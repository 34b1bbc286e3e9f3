import type { Rule } from '../rule.js';

export const svgoPlugin: Rule<'svgo-plugin'> = {
  id: 'svgo-plugin',
  level: 'error',
  fixed: true,
  message:
    'A plugin in `svgoPlugins` failed: {reason}. Fix it, or remove it from the configuration.',
};
