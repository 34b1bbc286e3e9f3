/**
 * Drawings that are components even without a query, if a plugin has `include` or a loader's rule says
 * so. Other types declare `*.svg` as well (`vite/client`, `next-env.d.ts`), and the first declaration
 * wins: list this one before them.
 */
declare module '*.svg' {
  import type { Icon } from 'altglyph/react';

  const icon: Icon;
  export default icon;
}
