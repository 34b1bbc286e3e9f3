/**
 * npm run test:speech [-- --browser firefox|chromium|webkit] [-- --runs 5]
 *
 * How the speech test works
 *
 * The question is what a person hears, so a real screen reader is listened to. For each browser the test makes a private desk (desk.ts): a display, a
 * session bus, an accessibility bus and a window manager in one temporary folder. Speech Dispatcher runs there with a voice of our own
 * (speech-module.ts) that writes each utterance to a file; Orca (orca.ts) talks to it as it would to a synthesiser. The test pages are the real
 * components rendered to HTML (promises.tsx), and for contrast the same icons made as this package does not make them (contrast.tsx). A browser with a
 * new profile opens each page (browsers.ts); keys are pressed through xdotool and every line from the first key on is compared (session.ts, listener.ts).
 *
 * Expected lines are built from the words in icons/*.svg, not from the components, and the components' own words are compared with the files first: a
 * build that mixes words up fails. Between the paragraphs of the decorative page nothing may be said; the contrast pages must speak, else that silence
 * would prove nothing. Nothing waits a fixed time for something to happen: an expected line is waited for patiently, silence is believed after a while.
 *
 * In WebKit, Orca 43 has no browse mode and does not listen to live regions, whatever stands in them. So there it is made to go by Tab, to controls
 * and to icons that can have the focus.
 *
 * Transcripts go to .cache/speech/<browser>.json in the shape of record.ts. The exact wording ("push button") is that of Orca 43.
 *
 * Exit codes: 0 everything said as expected; 1 a difference, or no answer; 3 something the test needs is missing and may not be installed here.
 * Whatever was started is ended with the test, also when it fails or is interrupted.
 */
import { ICON_COUNT } from '../support/count.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MissingBrowser } from '../../scripts/browser.ts';
import { browsers } from './browsers.ts';
import { contrasts } from './contrast.tsx';
import { CannotRun, ensurePackages } from './packages.ts';
import { promises } from './promises.tsx';
import { BROWSERS, type BrowserId, type Transcript } from './record.ts';
import { print, save, spoken, unasked } from './report.ts';
import { read } from './session.ts';
import { subjects, wrongWords, type Subject } from './subjects.ts';

/** Enough for all browsers on a loaded machine; beyond it something hangs. */
const LIMIT_MS = 12 * 60_000;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

let passed = 0;
let failed = 0;

function check(ok: boolean, sentence: string) {
  if (ok) passed++;
  else {
    failed++;
    console.log(`✗ ${sentence}`);
  }
}

function options(): { runs: number; chosen: readonly BrowserId[] } {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, runs: { type: 'string', default: '1' } },
  });
  const runs = Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error('--runs wants a number of runs');
  const chosen = BROWSERS.filter((id) => !values.browser || id === values.browser);
  if (chosen.length === 0) throw new Error(`--browser wants one of ${BROWSERS.join(', ')}`);
  return { runs, chosen };
}

async function builtIcons(): Promise<Subject[]> {
  const modules = new URL('../../src/generated/index.js', import.meta.url);
  if (!existsSync(modules)) throw new Error('No icons to listen to: npm run build:icons first');
  return subjects(await import(modules.href));
}

/** A desk that fails to work is no verdict on the icons, so it gets a second chance. */
async function listen(id: BrowserId, icons: Subject[]): Promise<Transcript> {
  const pages = [...promises(icons, id), ...contrasts(icons, id)];
  try {
    return await read(id, pages);
  } catch (error) {
    console.log(`A second attempt with ${id}: ${(error as Error).message}`);
    return read(id, pages);
  }
}

function judge(transcript: Transcript, first: Transcript) {
  print(transcript);
  save(transcript);
  for (const stop of transcript.pages.flatMap(({ stops }) => stops)) {
    if (stop.passed) passed++;
    else failed++;
  }
  check(unasked(transcript) > 0, 'the contrast pages say nothing, so silence proves nothing');
  if (transcript === first) return;
  const before = spoken(first);
  const now = spoken(transcript).filter((line, i) => line !== before[i]);
  check(now.length === 0, `otherwise than in the first run:\n  ${now.join('\n  ')}`);
}

async function main({ runs, chosen }: ReturnType<typeof options>) {
  const icons = await builtIcons();
  await ensurePackages('speech');
  for (const id of chosen) await browsers[id].find();

  const wrong = wrongWords(icons);
  check(icons.length === ICON_COUNT, `${ICON_COUNT} icons are expected, ${icons.length} are there`);
  check(wrong.length === 0, `the build has other words than the files:\n  ${wrong.join('\n  ')}`);

  const first = new Map<BrowserId, Transcript>();
  for (let run = 1; run <= runs; run++) {
    if (runs > 1) console.log(`Run ${run} of ${runs}`);
    for (const id of chosen) {
      try {
        const transcript = await listen(id, icons);
        if (!first.has(id)) first.set(id, transcript);
        judge(transcript, first.get(id)!);
      } catch (error) {
        check(false, `${id} could not be listened to: ${(error as Error).message}`);
      }
    }
  }
}

// The end of this process is the end of its desk, whichever way it comes: see Desk. A moment later,
// because tsx must see that the signal has arrived, else it kills in the middle of the tidying; and not
// `once`, because it may pass the terminal's signal on a second time.
for (const [signal, code] of Object.entries(SIGNALS))
  process.on(signal, () => setTimeout(() => process.exit(code), 100));

try {
  const chosen = options();
  setTimeout(() => {
    console.log(`Given up after ${(LIMIT_MS * chosen.runs) / 60_000} minutes.`);
    process.exit(1);
  }, LIMIT_MS * chosen.runs).unref();
  await main(chosen);
} catch (error) {
  console.error((error as Error).message);
  process.exit(error instanceof CannotRun || error instanceof MissingBrowser ? 3 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
