import { fileURLToPath } from 'node:url';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The package under its own name, read from source, so that stories and tests import what apps import. */
export const aliases = [
  { find: /^altglyph$/, replacement: root('src/index.ts') },
  { find: /^altglyph\/react$/, replacement: root('src/react/index.ts') },
  { find: /^altglyph\/react\/with-id$/, replacement: root('src/react/with-id.ts') },
  { find: /^altglyph\/axe$/, replacement: root('src/audit/axe/index.ts') },
  { find: /^altglyph\/pages$/, replacement: root('src/audit/pages/index.ts') },
  { find: /^altglyph\/lazy$/, replacement: root('src/generated/lazy.js') },
  { find: /^altglyph\/catalogue\.json$/, replacement: root('src/generated/catalogue.json') },
  { find: /^altglyph\/(style|tailwind)\.css$/, replacement: root('src/$1.css') },
  { find: /^altglyph\/icons\/(.+)$/, replacement: root('src/generated/icons/$1.js') },
  { find: /^altglyph\/svg\/(.+)$/, replacement: root('icons/$1') },
];
