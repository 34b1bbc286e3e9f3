/** Finds or installs every browser before the tests of all engines begin: vitest's global setup. */
import { findChromium, findFirefox, findWebKit } from '../../scripts/browser.js';
import { ensurePackages } from '../speech/packages.js';

export async function setup(): Promise<void> {
  await findChromium();
  await findFirefox();
  if (process.platform !== 'linux') return;
  await findWebKit();
  await ensurePackages('desk');
}
