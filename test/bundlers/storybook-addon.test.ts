/** Storybook's add-on for accessibility, with the package as it is published and the guide's own file. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../scripts/browser.js';
import { Consumer, pack, type Packed } from '../package/consumer.js';

const preview = new URL('../../stories/docs/examples/axe/preview.ts', import.meta.url).pathname;

const main = `export default {
  framework: '@storybook/react-vite',
  stories: ['../*.stories.jsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
};`;

const stories = `export default { title: 'Buttons' };
export const SaysItTwice = {
  render: () => (
    <button><svg role="img" aria-label="Search" width="24" height="24" /> Search</button>
  ),
};
export const SaysItOnce = {
  render: () => (
    <button><svg aria-hidden="true" width="24" height="24" /> Search</button>
  ),
};`;

const config = (
  launch: object,
) => `import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  // Storybook's own files are above the app.
  server: { fs: { strict: false } },
  test: {
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: ${JSON.stringify(launch)} }),
      instances: [{ browser: 'chromium' }],
    },
  },
});`;

interface Report {
  testResults: {
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

let packed: Packed;
let app: Consumer;

beforeAll(() => {
  packed = pack();
  // Storybook itself is the one that this project has.
  app = new Consumer({}, new URL('../../.cache', import.meta.url).pathname);
  app.unpack(packed);
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

it('fails the story whose icon says again what its button says, and no other', async () => {
  app.write('.storybook/main.js', main);
  app.write('.storybook/preview.ts', readFileSync(preview, 'utf8'));
  app.write('buttons.stories.jsx', stories);
  app.write('vitest.config.js', config(await chromiumLaunch()));
  const run = app.exec('npx', ['vitest', 'run', '--reporter=json', '--outputFile=report.json']);
  await expect(run).rejects.toThrow('Command failed');
  const report = JSON.parse(readFileSync(join(app.folder, 'report.json'), 'utf8')) as Report;
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.map(({ title, status }) => [title, status])).toEqual([
    ['Says It Twice', 'failed'],
    ['Says It Once', 'passed'],
  ]);
  expect(results[0]!.failureMessages.join('\n')).toContain('icon-repeats-text');
});
