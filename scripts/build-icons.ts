/**
 * Turns drawings into components: `npm run build:icons`.
 *
 * --icons DIR   drawings and their catalogue (icons)
 * --out DIR     modules, made anew (src/generated)
 */
import { parseArgs } from 'node:util';
import { build, sentence } from '../src/node/index.ts';
import { validate } from './schema.ts';

const { values } = parseArgs({
  options: {
    icons: { type: 'string', default: 'icons' },
    out: { type: 'string', default: 'src/generated' },
  },
});

const { findings, files, changed } = build({ ...values, validate });
for (const finding of findings) console.error(sentence(finding));

const errors = findings.filter(({ severity }) => severity === 'error').length;
if (errors > 0) {
  console.error(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written.`);
  process.exitCode = 1;
} else {
  const icons = [...files.keys()].filter((path) => path.startsWith('icons/')).length;
  console.log(`${icons} icons in ${values.out}${changed ? '' : ', unchanged'}.`);
}
