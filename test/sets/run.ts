/**
 * `npm run test:sets`: whole public sets, built by the packed command in an empty project.
 *
 *   npm run test:sets                 all of them
 *   npm run test:sets -- heroicons    some of them, by name
 *
 * Needs `npm run build` and Chromium. Ends with `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/browser.ts';
import { Consumer, pack } from '../package/consumer.ts';
import { announced, pageOf, shake, type BuiltIcon } from './icons.ts';

/** Sets by name: the package, at this version, and its folder of drawings. */
const SETS: Readonly<Record<string, { npm: string; folder: string; flags?: string[] }>> = {
  lucide: { npm: 'lucide-static@1.62.0', folder: 'lucide-static/icons' },
  tabler: { npm: '@tabler/icons@3.52.0', folder: '@tabler/icons/icons' },
  bootstrap: { npm: 'bootstrap-icons@1.13.2', folder: 'bootstrap-icons/icons' },
  'simple-icons': { npm: 'simple-icons@16.37.0', folder: 'simple-icons/icons' },
  heroicons: { npm: 'heroicons@2.2.0', folder: 'heroicons' },
};

interface Report {
  icons: BuiltIcon[];
  findings: { rule: string; severity: string; file: string; message: string }[];
  counts: { files: number; written: number; unchanged: number; removed: number; refused: number };
  ms: number;
}

let [passed, failed] = [0, 0];

function check(what: string, isSo: boolean, detail: () => string = () => ''): void {
  if (isSo) passed += 1;
  else failed += 1;
  const more = isSo ? '' : `: ${detail()}`;
  console.log(`  ${isSo ? 'ok    ' : 'FAILED'} ${what}${more}`);
}

/** Runs the command; a refusal (exit code 1) has a report as well. */
async function build(
  app: Consumer,
  folder: string,
  flags: readonly string[],
): Promise<Report & { outdated?: string[] }> {
  const script = `
    const { spawnSync } = require('node:child_process');
    const { stdout, status } = spawnSync('node_modules/.bin/altglyph',
      ['build', 'node_modules/${folder}', '--out', 'out', '--names', '--json', '--no-cache', ...${JSON.stringify(flags)}],
      { encoding: 'utf8', maxBuffer: 1 << 28 });
    require('node:fs').writeFileSync('report.json', stdout);
    process.exit(status > 1 ? status : 0);`;
  app.write('build.cjs', script);
  await app.exec(process.execPath, ['build.cjs']);
  return JSON.parse(readFileSync(join(app.folder, 'report.json'), 'utf8')) as Report;
}

const first = <T>(list: readonly T[]) =>
  list
    .slice(0, 3)
    .map((one) => JSON.stringify(one))
    .join(' ');

async function tryPage(app: Consumer, icons: readonly BuiltIcon[], page: Page): Promise<void> {
  const markup = await pageOf(app, icons);
  check(`${icons.length} render bare, and are hidden`, markup.shown.length === 0, () =>
    first(markup.shown),
  );
  for (const [how, svgs, expected] of [
    ['with alt they say their title', markup.own, icons.map(({ title }) => title ?? '')],
    ['with words they say the words', markup.words, icons.map(({ name }) => `Words of ${name}`)],
  ] as const) {
    const { names, text } = await announced(page, svgs);
    const wrong = expected.flatMap((name, at) => (names[at] === name ? [] : [[name, names[at]]]));
    check(`${how} in Chromium`, names.length === svgs.length && wrong.length === 0, () =>
      first(wrong),
    );
    check('nothing of it is in the page’s text', text === '', () => text.slice(0, 80));
  }
}

async function trySet(name: string, tarball: string, browser: Browser): Promise<void> {
  const { npm, folder, flags = [] } = SETS[name]!;
  console.log(`\n${name}: ${npm}`);
  const app = new Consumer();
  const page = await browser.newPage();
  try {
    await app.install(tarball, npm, 'react@19', 'react-dom@19');
    const { icons, findings, counts, ms } = await build(app, folder, flags);
    const { files, written, refused } = counts;
    console.log(
      `  ${files} files, ${written} written, ${refused} refused, ${(ms / 1000).toFixed(1)} s`,
    );
    const rules = new Map<string, number>();
    for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (rules.size > 0)
      console.log(`  ${[...rules].map(([rule, count]) => `${rule} ${count}`).join(', ')}`);
    check('files = icons + refused', files === written + refused && icons.length === written);
    const told = new Set(
      findings.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    );
    check('each refused file is told', told.size === refused, () => `${told.size} of ${refused}`);
    check('no finding is the compiler’s own fault', !rules.has('internal'));
    const { all, one } = await shake(app, icons);
    check('the index bundles', all > 0);
    check(`one icon adds ${one} B of ${all}`, one > 0 && one < 5_000);
    await tryPage(app, icons, page);
    const again = await build(app, folder, flags);
    check(
      'a second run writes nothing',
      again.counts.written === 0 && again.counts.unchanged === written,
    );
    // The index, the catalogue and the like are no icons, and are not counted.
    const { outdated = ['--check did not say'] } = await build(app, folder, [...flags, '--check']);
    check('--check finds nothing out of date', outdated.length === 0, () => first(outdated));
  } finally {
    await page.close();
    app.remove();
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SETS, name));
if (unknown.length > 0) {
  console.error(
    `No set is called ${unknown.join(', ')}; there are ${Object.keys(SETS).join(', ')}.`,
  );
  process.exit(2);
}
const packed = pack();
const browser = await chromium.launch(await chromiumLaunch());
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(SETS))
    await trySet(name, packed.tarball, browser).catch((error: Error) =>
      check('it could be tried', false, () => error.message.slice(0, 2000)),
    );
} finally {
  await browser.close();
  rmSync(packed.folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
