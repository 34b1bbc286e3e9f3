/**
 * Turns our drawings into components, and the rules of `altglyph/axe` into the text that axe sends to
 * pages: `npm run build:icons`.
 *
 * --icons DIR   drawings and their catalogue (default: icons)
 * --out DIR     where the modules go (default: src/generated)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentence, type Levels } from '../src/compiler/index.ts';
import { buildIcons } from '../src/node/index.ts';
import { outline, solid } from '../src/react/index.ts';
import { writeAuditRules } from './audit-rules.ts';
import { writeAxeSource } from './axe-source.ts';
import { published, readCatalogue } from './catalogue.ts';

/** Every icon of ours says what it is, so words are no option here. */
const rules: Levels = {
  'no-title': 'error',
  'no-desc': 'error',
  'empty-title': 'error',
  'empty-desc': 'error',
  'duplicate-title': 'error',
  'duplicate-desc': 'error',
};

const { values } = parseArgs({
  options: {
    icons: { type: 'string', default: 'icons' },
    out: { type: 'string', default: 'src/generated' },
  },
});

await writeAxeSource();
await writeAuditRules();

const catalogueFile = join(values.icons, 'catalogue.json');
const {
  entries = {},
  formerNames = {},
  faults,
} = readCatalogue(catalogueFile, join(values.icons, 'catalogue.schema.json'));
const { icons, findings, changed } = await buildIcons({
  strict: true,
  ...values,
  rules,
  entries,
  formerNames,
  entriesFile: catalogueFile.replaceAll('\\', '/'),
  presets: { outline, solid },
  importFrom: 'altglyph',
  command: 'npm run build:icons',
  write: faults.length === 0,
  more: (all) =>
    new Map([['catalogue.json', `${JSON.stringify(published(all, entries), null, 2)}\n`]]),
});

for (const { file, line, rule, message } of faults)
  console.error(`${[file, line].filter(Boolean).join(':')}: error: ${message} (${rule})`);
for (const finding of findings) console.error(sentence(finding));

const errors = faults.length + findings.filter(({ severity }) => severity === 'error').length;
if (errors > 0) {
  console.error(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written.`);
  process.exitCode = 1;
} else console.log(`${icons.length} icons in ${values.out}${changed ? '' : ', unchanged'}.`);
