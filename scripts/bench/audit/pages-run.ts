/**
 * Looks at stories with axe alone or with the whole audit, and prints what that costs as JSON.
 *
 *   tsx scripts/bench/audit/pages-run.ts axe|audit folder…
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { axeSource, launch } from '../../../src/audit/pages/browser.ts';
import type { auditPages } from '../../../src/audit/pages/index.ts';
import { grouped, Tab } from '../../../src/audit/pages/tab.ts';
import { findPages } from '../../../src/audit/pages/targets.ts';
import { findChromium } from '../../browser.ts';
import type { Cost } from './pages.ts';

const PAGE_MS = 60_000;

interface Usage {
  parent: number;
  /** Milliseconds of CPU of the process, and of those that it started and that have ended. */
  cpu: number;
}

function usageOf(pid: number): Usage | undefined {
  try {
    // Fields are counted after the name, which may hold spaces; a tick is ten milliseconds.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), cpu: 10 * ticks };
  } catch {
    return undefined; // It has just ended.
  }
}

/** Milliseconds of CPU of this process and of all that it has started, the browser's own included. */
function cpuOfTree(): number {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  const usages = new Map(pids.map((pid) => [pid, usageOf(pid)]));
  const isOurs = (pid: number): boolean =>
    pid === process.pid || (usages.has(pid) && isOurs(usages.get(pid)?.parent ?? -1));
  return pids.filter(isOurs).reduce((sum, pid) => sum + (usages.get(pid)?.cpu ?? 0), 0);
}

/** Puts axe into a frame, unless an earlier story that was shown there has left it. */
async function putAxe(frame: Frame, axe: string): Promise<void> {
  if (await frame.evaluate('window.isAxeAlone === true')) return;
  await frame.evaluate(`${axe}; window.isAxeAlone = true;`);
}

/** Opens each story as the audit does, one after the other, and runs axe as it is. */
async function axeAlone(targets: readonly string[], browserPath: string): Promise<Cost> {
  const axe = await axeSource();
  const { pages, close } = await findPages(targets, 0);
  const browser = await launch(browserPath, ['127.0.0.1']);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // tsx gives functions their names by a helper, which those that are sent to a page miss there.
  await context.addInitScript('globalThis.__name = (target) => target;');
  const tab = new Tab(context);
  for (const to of grouped(pages).flat()) {
    const { page, fault } = await tab.open(to, PAGE_MS);
    if (fault) throw new Error(`${to.file}: ${fault}`);
    for (const frame of page.frames()) await putAxe(frame, axe);
    await page.evaluate('window.axe.run()');
  }
  const cpu = cpuOfTree();
  const wall = performance.now();
  await browser.close();
  await close();
  return { cpu, wall, stories: pages.length };
}

/** Runs the audit as it is published, with all that it does by default. */
async function wholeAudit(targets: readonly string[], browser: string): Promise<Cost> {
  const published = (await import(resolve('dist/pages/index.js'))) as {
    auditPages: typeof auditPages;
  };
  // Once the browser is closed, nobody knows what it has cost.
  let [cpu, stories] = [0, 0];
  const { unseen } = await published.auditPages({
    targets,
    browser,
    limits: { pages: Infinity, ms: 3_600_000, pageMs: PAGE_MS },
    onProgress: ({ done, all }) => {
      stories = done;
      if (done === all) cpu = cpuOfTree();
    },
  });
  if (unseen.length > 0) throw new Error(JSON.stringify(unseen));
  return { cpu, wall: performance.now(), stories };
}

const [what, ...targets] = process.argv.slice(2);
const browser = await findChromium();
const [cpu, wall] = [cpuOfTree(), performance.now()];
const cost = await (what === 'axe' ? axeAlone : wholeAudit)(targets, browser);
console.log(JSON.stringify({ ...cost, cpu: cost.cpu - cpu, wall: cost.wall - wall }));
