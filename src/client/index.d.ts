/**
 * Drawings that an altglyph plugin turns into components. Add `"types": ["altglyph/client"]` to the
 * `compilerOptions` of tsconfig.json, or `/// <reference types="altglyph/client" />` to a declaration
 * file.
 *
 * TypeScript does not read the drawing, so a bare `alt` compiles even if the drawing has no
 * `<title>`. Let the bundler refuse such a drawing with `rules: { 'no-title': 'error' }`, or name
 * it after its file with `names: true`.
 */
declare module '*.svg?react' {
  import type { Icon } from 'altglyph/react';

  const icon: Icon;
  export default icon;
}

declare module '*.svg?altglyph' {
  import type { Icon } from 'altglyph/react';

  const icon: Icon;
  export default icon;
}
