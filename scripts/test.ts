/**
 * Runs every check of the project: `npm test`.
 *
 * Names after the command (`npm test -- unit lint`) run only those checks. A summary of how long each
 * check took comes before the last line, which counts passes and failures.
 */
import { mkdir } from 'node:fs/promises';
import { findChromium } from './browser.js';
import { command, reports, runChecks, summary, tests, type Check } from './checks.js';

/** How many checks run at the same time: one can work while another waits for its browser. */
const LANES = 2;

const browsers: Check = {
  name: 'find browsers',
  run: async () => {
    await findChromium();
    return { passed: 1, failed: 0 };
  },
};

/**
 * How the package's types resolve. The tools are ES modules, which CommonJS requires in every Node
 * that the package runs in; `client` declares modules and has no code. The package has just been
 * built; npm must not build it again while other checks read it.
 */
const attw = (name: string, flags: string): Check =>
  command(name, `attw --pack . --no-emoji --quiet ${flags}`, {
    after: ['build package'],
    env: { npm_config_ignore_scripts: 'true' },
  });

/** Entries that have no CommonJS form. */
const TOOLS = 'compiler node config pages vite rollup esbuild';

/** Add a new check here, with the checks it needs first. Add a new vitest project to one of the `tests`. */
const checks: Check[] = [
  browsers,
  command('build icons', 'tsx scripts/build-icons.ts'),
  command('build package', 'rollup -c rollup.config.ts --configPlugin typescript', {
    after: ['build icons'],
  }),
  command('build storybook', 'storybook build -o .cache/storybook --quiet', {
    after: ['build icons'],
  }),
  // The longest come first, so that none of them is left to run by itself at the end; what waits for
  // browsers runs beside what computes. A configuration file imports the package by its name.
  tests('unit', ['unit', 'react', 'compile', 'node', 'audit'], {
    after: ['find browsers', 'build package'],
  }),
  tests('browsers', ['browsers'], { after: ['find browsers', 'build icons'] }),
  tests('stories', ['stories'], { after: ['find browsers', 'build storybook'] }),
  tests('package', ['package'], { after: ['find browsers', 'build package'] }),
  tests('storybook', ['storybook'], { after: ['find browsers', 'build icons'] }),
  command('types', 'node node_modules/typescript/bin/tsc -p tsconfig.json', {
    after: ['build icons'],
  }),
  command('lint', 'oxlint --deny-warnings', { after: ['build icons'] }),
  command('audit', 'tsx src/cli/index.ts audit', { after: ['build icons'] }),
  // The drawings do not say which of them are mirrored; the catalogue that we publish does.
  command('audit catalogue', 'node dist/cli/index.js audit dist/catalogue.json', {
    after: ['build package'],
  }),
  // As the package does it for its users; Storybook shows what this leaves the next time it is built.
  command(
    'audit storybook',
    'node dist/cli/index.js audit .cache/storybook --output .cache/audit/storybook.json --format terminal',
    { after: ['find browsers', 'build storybook', 'build package'] },
  ),
  command('format', 'prettier --check --log-level=warn .'),
  command('publint', 'publint --strict', { after: ['build package'] }),
  attw(
    'attw',
    `--include-entrypoints icons/calendar --exclude-entrypoints client client/svg ${TOOLS}`,
  ),
  attw('attw tools', `--profile esm-only --entrypoints ${TOOLS}`),
  // Last and alone, because they measure time.
  tests('speed', ['speed'], { after: ['find browsers', 'build storybook'], alone: true }),
];

await mkdir(reports, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are: `);
  console.error(checks.map(({ name }) => name).join(', '));
  process.exit(2);
}

const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const start = performance.now();
const results = await runChecks(chosen, LANES);
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\n${summary(results)}\n${minutes} min in all, ${LANES} checks at a time`);

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const wrong = results.filter((result) => result.failed > 0).map(({ name }) => name);
if (wrong.length > 0) console.log(`\nFailed: ${wrong.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
