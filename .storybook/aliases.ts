import { fileURLToPath } from 'node:url';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The package under its own name, read from source, so that stories and tests import what apps import. */
export const aliases = [
  { find: /^altglyph$/, replacement: root('src/index.ts') },
  { find: /^altglyph\/catalogue\.json$/, replacement: root('src/generated/catalogue.json') },
  { find: /^altglyph\/style\.css$/, replacement: root('src/style.css') },
  { find: /^altglyph\/icons\/(.+)$/, replacement: root('src/generated/icons/$1.ts') },
  { find: /^altglyph\/svg\/(.+)$/, replacement: root('icons/$1') },
];
