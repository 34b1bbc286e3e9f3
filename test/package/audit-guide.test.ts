/** The examples of the guides to `altglyph audit`, as they stand there, with the package as it is published. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.js';
import {
  commands,
  config,
  files,
  hook,
  iconsWorkflow,
  pagesWorkflow,
  wrong,
} from '../support/audit-guides.js';
import { Consumer, env, pack, type Packed } from './consumer.js';

let packed: Packed;
const app = new Consumer();
const has = (file: string) => existsSync(join(app.folder, file));

/** A line as a shell runs it. */
const run = (line: string) => app.exec('sh', ['-c', line]);

beforeAll(async () => {
  Object.assign(env, { CHROMIUM_PATH: await findChromium() });
  packed = pack();
  await app.install('--omit=peer', packed.tarball);
  // What the guides say to install beside it.
  app.link('@resvg/resvg-js', 'playwright-core', 'axe-core');
  for (const [file, text] of Object.entries(files)) app.write(file, text);
});
afterAll(() => {
  app.remove();
  rmSync(packed.folder, { recursive: true, force: true });
});

it('each line of the guides and the README runs', async () => {
  expect(commands.length).toBeGreaterThanOrEqual(3);
  await Promise.all(commands.map(run));
  for (const file of ['report.html', 'pages.html', 'now.json'])
    expect([file, has(file)]).toEqual([file, true]);
});

it('the workflow for a Storybook leaves what its last step keeps', async () => {
  for (const file of pagesWorkflow.read) rmSync(join(app.folder, file), { force: true });
  expect(await run(pagesWorkflow.line)).toContain('1 icon on 1 page of storybook-static');
  expect(pagesWorkflow.read.map(has)).toEqual([true]);
});

it('the workflow for icons takes the configuration, and leaves what its next steps read', async () => {
  app.write('altglyph.config.json', config);
  expect(has((JSON.parse(config) as { $schema: string }).$schema)).toBe(true);
  expect(await run(iconsWorkflow.line)).toContain('1 finding accepted with a reason.');
  expect(iconsWorkflow.read.map(has)).toEqual([true, true]);
});

it('the hook passes a clean set and stops one that is not', async () => {
  expect(await run(hook.entry)).toBe('');
  app.write('svg/bell.svg', wrong);
  await expect(run(hook.entry)).rejects.toThrow(
    /^svg\/bell\.svg:1: warning: .*\(title-says-icon\)$/m,
  );
});
