/**
 * Compares altglyph with its peers on the same twenty pictures in one run: `npm run bench`.
 *
 * Times are the least of several processes or pages. They differ between machines, but the ratios
 * to a hand-written `<svg>` hold.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, install, writeHandWritten } from './bundle.js';
import { handWritten, libraries, type Library } from './libraries.js';
import { measureMount } from './mount.js';
import { measureServer } from './server.js';
import { measureSize, type Size } from './size.js';

install();
await writeHandWritten();

const sizes = new Map<Library, Size>();
for (const library of libraries) sizes.set(library, await measureSize(library));
console.error('Sizes measured; server rendering …');
const server = await measureServer(libraries, 11);
console.error('Mounting in Chromium …');
const mounted = await measureMount(libraries, 7);

const ratio = (value: number, base: number) => `${(value / base).toFixed(2)}×`;
const row = (library: Library) => {
  const { bare, named } = server.get(library)!;
  const { mount, update } = mounted.get(library)!;
  const { calendar, one, twenty } = sizes.get(library)!;
  const base = { ...server.get(handWritten)!, ...mounted.get(handWritten)! };
  return [
    library.name,
    `${bare.toFixed(2)} (${ratio(bare, base.bare)})`,
    `${named.toFixed(2)} (${ratio(named, base.named)})`,
    `${mount.toFixed(1)} (${ratio(mount, base.mount)})`,
    `${update.toFixed(1)} (${ratio(update, base.update)})`,
    // The hand-written icons hold both states of every icon, so their size means nothing.
    ...[calendar, one, twenty].map((bytes) => (library === handWritten ? '–' : `${bytes}`)),
  ];
};

const heads = [
  'library',
  'server, bare (µs an icon)',
  'server, named (µs)',
  'mount 2,000 (ms)',
  'render again (ms)',
  'calendar (B gzip)',
  'one icon, median (B)',
  'twenty (B)',
];
const lines = [heads, heads.map(() => '---'), ...libraries.map(row)];
const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
console.log(table);
writeFileSync(join(folder, 'table.md'), `${table}\n`);
