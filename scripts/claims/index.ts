/**
 * Measures the figures that the README and the guides state, and compares them: `npm run claims`.
 *
 * Ratios to a peer of the same run are compared within 15 %, bytes within 1 %. Measure on a
 * machine that does nothing else. Name benches after the command to measure only those.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { compare, tablesIn } from './compare.js';

/** Where figures are stated. */
const GUIDES = 'stories/docs';
const PAGES = [
  'README.md',
  ...readdirSync(GUIDES)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${GUIDES}/${name}`),
];

/** The benches whose tables are in the README. */
const BENCHES = ['bench', 'bench:compile'];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are ${BENCHES.join(' and ')}.`);
  process.exit(2);
}

const stated = PAGES.flatMap((page) => tablesIn(readFileSync(page, 'utf8')));
let [passed, failed] = [0, 0];
for (const bench of BENCHES.filter((name) => chosen.length === 0 || chosen.includes(name))) {
  const { stdout } = spawnSync('npm', ['run', '--silent', bench], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
  let compared = 0;
  for (const measured of tablesIn(stdout)) {
    const claim = stated.find(({ heads }) => heads.join('|') === measured.heads.join('|'));
    if (!claim) continue;
    const { held, broken } = compare(claim, measured);
    compared += held + broken.length;
    passed += held;
    failed += broken.length;
    for (const line of broken) console.log(`✗ ${bench}: ${line}`);
  }
  if (compared === 0) {
    failed += 1;
    console.log(`✗ ${bench}: it printed no table that ${PAGES[0]} or a guide has.`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
