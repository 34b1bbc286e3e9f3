/**
 * `npm run test:consumers`: apps that install the packed package, each in a folder of its own.
 *
 *   npm run test:consumers                   all of them, two at a time
 *   npm run test:consumers -- vite webpack   some of them, by name
 *   npm run test:consumers -- --lanes 1      one at a time
 *   npm run test:consumers -- --no-times     times are told but not judged: for a machine with other work
 *
 * Needs Chromium. Ends with `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.ts';
import { pack } from '../package/consumer.ts';
import { APPS, type App } from './apps.ts';
import { consume, type Around, type Check } from './consumer.ts';
import { drawn } from './page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    lanes: { type: 'string', default: '2' },
    times: { type: 'boolean', default: true },
  },
});
const lanes = Number(values.lanes);
const unknown = positionals.filter((name) => !APPS.some((app) => app.name === name));
if (unknown.length > 0 || !(lanes >= 1)) {
  const names = APPS.map(({ name }) => name).join(', ');
  console.error(
    unknown.length > 0
      ? `No app is called ${unknown.join(', ')}; there are ${names}.`
      : '--lanes is a number from 1.',
  );
  process.exit(2);
}

let [passed, failed] = [0, 0];

/** Tries one app, and tells of it when it is done. */
async function attempt(app: App, around: Around): Promise<void> {
  const start = Date.now();
  const lines: string[] = [];
  const check: Check = (what, isSo, detail = () => '') => {
    if (isSo) passed += 1;
    else failed += 1;
    lines.push(isSo ? `  ok     ${what}` : `  FAILED ${what}: ${detail()}`);
  };
  await consume(app, around, check).catch((error: Error) =>
    check('it installs, builds and opens', false, () => error.message.slice(0, 4000)),
  );
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log([`\n${app.name} (${seconds} s)`, ...lines].join('\n'));
}

const packed = pack();
const browser = await chromium.launch(await chromiumLaunch());
try {
  const expected = await drawn(browser, readFileSync('dist/svg/calendar.svg', 'utf8'));
  const { times } = values;
  const around = { browser, tarball: packed.tarball, expected, times };
  const waiting = APPS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const work = async () => {
    for (let app = waiting.shift(); app; app = waiting.shift()) await attempt(app, around);
  };
  await Promise.all(Array.from({ length: lanes }, work));
} finally {
  await browser.close();
  rmSync(packed.folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
