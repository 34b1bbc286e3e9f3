/**
 * Every check of the project, one after another: `npm test`.
 *
 * All of them run even when one fails, so that one run tells everything that is wrong. Words after
 * the command (`npm test -- unit lint`) run those checks alone. The last line counts.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.js';

interface Count {
  passed: number;
  failed: number;
}

interface Check {
  name: string;
  run: () => Promise<Count>;
}

const reports = '.cache/test';

function exitCode(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A command that is right when it exits with 0. */
const command = (name: string, ...args: string[]): Check => ({
  name,
  run: async () => {
    const ok = (await exitCode('npx', ['--no-install', ...args])) === 0;
    return { passed: Number(ok), failed: Number(!ok) };
  },
});

/** Some of vitest's projects, counted test by test; a run that could not start counts as a failure. */
const tests = (name: string, ...projects: string[]): Check => ({
  name,
  run: async () => {
    const report = join(reports, `${name}.json`);
    await rm(report, { force: true });
    const code = await exitCode('npx', [
      '--no-install',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.flatMap((project) => ['--project', project]),
    ]);
    const counts = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
      numPassedTests?: number;
      numFailedTests?: number;
    };
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  },
});

/** How the package's types resolve. The compiler has no CommonJS form. */
const attw = (name: string, ...args: string[]) =>
  command(name, 'attw', '--pack', '.', '--no-emoji', '--quiet', ...args);

const browsers: Check = {
  name: 'find browsers',
  run: async () => {
    await findChromium();
    await findFirefox();
    return { passed: 1, failed: 0 };
  },
};

const checks: Check[] = [
  command('build icons', 'tsx', 'scripts/build-icons.ts'),
  command('build package', ...'rollup -c rollup.config.ts --configPlugin typescript'.split(' ')),
  command('types', 'node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
  command('lint', 'oxlint', '--deny-warnings'),
  command('format', 'prettier', '--check', '--log-level=warn', '.'),
  command('publint', 'publint', '--strict'),
  attw(
    'attw',
    '--include-entrypoints',
    'icons/calendar',
    '--exclude-entrypoints',
    'style.css',
    'compiler',
  ),
  attw('attw compiler', '--profile', 'esm-only', '--entrypoints', 'compiler'),
  browsers,
  tests('unit', 'unit', 'react', 'compile'),
  tests('package', 'package'),
  tests('storybook', 'storybook'),
  command('build storybook', 'storybook', 'build', '-o', '.cache/storybook', '--quiet'),
  tests('stories', 'stories'),
  tests('browsers', 'browsers'),
];

async function attempt({ name, run }: Check): Promise<Count> {
  console.log(`\n── ${name}`);
  try {
    return await run();
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

await mkdir(reports, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are: `);
  console.error(checks.map(({ name }) => name).join(', '));
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
const wrong: string[] = [];
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  const { passed, failed } = await attempt(check);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) wrong.push(check.name);
}
if (wrong.length > 0) console.log(`\nFailed: ${wrong.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
