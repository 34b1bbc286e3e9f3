/**
 * Drawings that are components without a query too, where a plugin has `include` or a loader's rule
 * says so. Other types declare `*.svg` as well (`vite/client`, `next-env.d.ts`), and the first
 * declaration counts: list this one before them.
 */
declare module '*.svg' {
  import type { Icon } from 'altglyph/react';

  const icon: Icon;
  export default icon;
}
