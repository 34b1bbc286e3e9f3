import { parseArgs } from 'node:util';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { aliases } from './.storybook/aliases.js';

/** Browsers and package managers take their time on a small machine. */
const slow = { testTimeout: 180_000, hookTimeout: 300_000, fileParallelism: false } as const;
const SPEED = ['test/**/*-speed.test.ts?(x)'];
const resolve = { alias: aliases };
/** Loading the compiler anew for each file would take as long as the tests of many of them. */
const together = { isolate: false } as const;

/** Whether a run may include a project, by what it was started with. */
function isAsked(name: string): boolean {
  const { project = [] } = parseArgs({
    args: process.argv.slice(2),
    strict: false,
    options: { project: { type: 'string', multiple: true } },
  }).values;
  const isPattern = (one: unknown) => typeof one !== 'string' || /[*!]/.test(one);
  return project.length === 0 || project.some((one) => one === name || isPattern(one));
}

/** What it needs takes several seconds of the processor to load, in every run that includes it. */
async function storybook(): Promise<TestProjectInlineConfiguration> {
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  const { default: react } = await import('@vitejs/plugin-react');
  const { playwright } = await import('@vitest/browser-playwright');
  const { chromiumLaunch } = await import('./scripts/browser.js');
  return {
    resolve,
    plugins: [react(), storybookTest({ configDir: '.storybook' })],
    test: {
      name: 'storybook',
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: await chromiumLaunch() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'react',
          include: ['test/react/**/*.test.ts?(x)'],
          environment: 'jsdom',
          setupFiles: ['test/support/setup.ts'],
        },
      },
      { resolve, test: { name: 'unit', include: ['test/*.test.ts'], ...together } },
      {
        resolve,
        test: {
          name: 'compile',
          include: ['test/compile/**/*.test.ts?(x)'],
          globalSetup: 'test/compile/support/bundled.ts',
          setupFiles: 'test/support/tidy.ts',
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        resolve,
        test: {
          name: 'node',
          include: ['test/{node,cli}/**/*.test.ts'],
          globalSetup: 'test/cli/bundled.ts',
          setupFiles: 'test/support/tidy.ts',
          ...together,
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'audit',
          include: ['test/audit/**/*.test.ts?(x)'],
          testTimeout: 60_000,
          ...together,
        },
      },
      { resolve, test: { name: 'package', include: ['test/package/**/*.test.ts'], ...slow } },
      {
        resolve,
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts?(x)'],
          ...slow,
          ...together,
        },
      },
      // Not part of `npm test`: the same and more, in Firefox and WebKit too.
      {
        resolve,
        test: {
          name: 'engines',
          include: ['test/browsers/**/*.test.ts?(x)'],
          env: { ENGINES: 'all' },
          globalSetup: 'test/browsers/every-engine.ts',
          ...slow,
          ...together,
        },
      },
      {
        resolve,
        test: {
          name: 'stories',
          include: ['test/stories/**/*.test.ts?(x)'],
          exclude: SPEED,
          ...slow,
          // One page rarely keeps more than half of a machine busy.
          fileParallelism: true,
        },
      },
      // Tools that take too long for the other tests: `npm run test:plugins`.
      { resolve, test: { name: 'bundlers', include: ['test/bundlers/**/*.test.ts'], ...slow } },
      // Not part of `npm test`: it installs the tools that one moves from.
      {
        resolve,
        test: {
          name: 'moving',
          include: ['test/moving/**/*.test.ts'],
          ...slow,
          hookTimeout: 900_000,
        },
      },
      // Not part of `npm test`: it installs the libraries whose pages are audited.
      {
        resolve,
        test: {
          name: 'libraries',
          include: ['test/libraries/**/*.test.ts'],
          ...slow,
          hookTimeout: 900_000,
        },
      },
      // What is measured in milliseconds runs while nothing else does.
      { resolve, test: { name: 'speed', include: SPEED, ...slow } },
      ...(isAsked('storybook') ? [await storybook()] : []),
    ],
  },
});
