/**
 * Every check of the project: `npm test`.
 *
 * Words after the command (`npm test -- unit lint`) run those checks alone. The last line counts.
 */
import { mkdir } from 'node:fs/promises';
import { findChromium, findFirefox } from './browser.js';
import { command, reports, runChecks, summary, tests, type Check } from './checks.js';

/** How many run at the same time: enough that one works while another waits for its browser. */
const LANES = 2;

const browsers: Check = {
  name: 'find browsers',
  run: async () => {
    await findChromium();
    await findFirefox();
    return { passed: 1, failed: 0 };
  },
};

/**
 * How the package's types resolve. The compiler has no CommonJS form. The package has just been
 * built; npm must not build it again while other checks read it.
 */
const attw = (name: string, flags: string): Check =>
  command(name, `attw --pack . --no-emoji --quiet ${flags}`, {
    after: ['build package'],
    env: { npm_config_ignore_scripts: 'true' },
  });

/** A new check goes here; a new vitest project into one of the lists of projects, or a list of its own. */
const checks: Check[] = [
  browsers,
  command('build icons', 'tsx scripts/build-icons.ts'),
  // The longest first, so that none of them is left to run by itself at the end.
  command('build storybook', 'storybook build -o .cache/storybook --quiet', {
    after: ['build icons'],
  }),
  tests('stories', ['stories'], { after: ['find browsers', 'build storybook'] }),
  tests('browsers', ['browsers'], { after: ['find browsers', 'build icons'] }),
  tests('storybook', ['storybook'], { after: ['find browsers', 'build icons'] }),
  command('build package', 'rollup -c rollup.config.ts --configPlugin typescript', {
    after: ['build icons'],
  }),
  tests('package', ['package'], { after: ['find browsers', 'build package'] }),
  tests('unit', ['unit', 'react', 'compile'], { after: ['find browsers', 'build icons'] }),
  command('types', 'node node_modules/typescript/bin/tsc -p tsconfig.json', {
    after: ['build icons'],
  }),
  command('lint', 'oxlint --deny-warnings', { after: ['build icons'] }),
  command('format', 'prettier --check --log-level=warn .'),
  command('publint', 'publint --strict', { after: ['build package'] }),
  attw(
    'attw',
    '--include-entrypoints icons/calendar --exclude-entrypoints style.css tailwind.css compiler',
  ),
  attw('attw compiler', '--profile esm-only --entrypoints compiler'),
  // Last, and with the machine to themselves: they compare times.
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
