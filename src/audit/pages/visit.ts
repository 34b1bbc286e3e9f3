/** Looks at one page: the rules in axe, what is told, and what is seen. */
import type { AxeResults, NodeResult } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { LIST, type ListedIcon } from '../axe/index.js';
import type { AuditedIcon } from '../types.js';
import type { RawFinding } from '../settings.js';
import { LOST_IN_FORCED_COLOURS, LOW_CONTRAST } from './rules.js';
import { seenIn, type Found } from './seen.js';
import { holdStill } from './still.js';
import { toldBy, type Told } from './told.js';
import type { PageToOpen, Scheme } from './types.js';

export interface Look {
  /** Puts axe with the rules into a page. */
  script: string;
  /** Rules that are on, by their ids. */
  rules: readonly string[];
  schemes: readonly Scheme[];
}

/** What axe knows of where an element is. */
interface Place {
  target: NodeResult['target'];
  ancestry?: NodeResult['ancestry'];
}

/**
 * Selectors of an element and of what it is in. Where siblings in a shadow root look alike, axe gives
 * one that begins with `:root`, which finds nothing there; the way from the top does.
 */
function targetOf({ target, ancestry }: Place): string[] {
  const way = (ancestry ?? target).flat() as string[];
  return (target.flat() as string[]).map((part, at) =>
    at > 0 && part.startsWith(':root') ? (way[at] ?? part) : part,
  );
}

/** Rules that axe does not know, since it sees no pixels. */
const PIXELS = [LOW_CONTRAST.id, LOST_IN_FORCED_COLOURS.id];

/** Puts axe into a frame, unless an earlier story that was shown there has left it. */
async function putAxe(frame: Frame, script: string): Promise<void> {
  const isThere = await frame.evaluate(() => {
    const kept = window as unknown as { altglyphAxe?: object; altglyphIcons?: object };
    delete kept.altglyphIcons;
    return kept.altglyphAxe !== undefined;
  });
  if (!isThere) await frame.evaluate(script);
}

/** Runs axe, which looks into frames by itself where it is there too. */
async function runAxe(page: Page, { script, rules }: Look): Promise<AxeResults> {
  await Promise.all(
    page.frames().map((frame) =>
      putAxe(frame, script).catch((error: Error) => {
        if (frame === page.mainFrame()) throw error;
      }),
    ),
  );
  return page.evaluate(
    (values) =>
      (window as unknown as { altglyphAxe: typeof import('axe-core') }).altglyphAxe.run({
        runOnly: { type: 'rule', values },
        ancestry: true,
        resultTypes: ['violations', 'incomplete', 'passes'],
      }),
    [...rules.filter((id) => !PIXELS.includes(id)), LIST],
  );
}

const checkOf = (node: NodeResult) => [...node.all, ...node.any, ...node.none][0];

/** The icons, by their place on the page. */
function iconsIn(results: AxeResults, file: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const node of results.passes.find(({ id }) => id === LIST)?.nodes ?? []) {
    const listed = checkOf(node)!.data as ListedIcon;
    const target = targetOf(node);
    const place = target.join(' ');
    const { library, picture, announced } = listed;
    const icon: AuditedIcon = { key: `${file} ${place}`, name: listed.file ?? place, file, target };
    if (picture) icon.picture = picture;
    if (library) icon.library = library;
    if (announced) icon.announced = announced;
    found.set(place, { listed, icon });
  }
  return found;
}

/** Takes in what Chromium really tells, in place of what the markup makes one think. */
function takeTold({ listed, icon }: Found, told: ReadonlyMap<string, Told>): void {
  const chromium = told.get(listed.id);
  if (!chromium) {
    if (listed.hidden) delete icon.announced;
    return;
  }
  const from = listed.announced?.from ?? '';
  // Names in capitals are of Chromium's own kinds, and no roles that anybody is told.
  const role = /^[A-Z]/.test(chromium.role) ? (listed.announced?.role ?? '') : chromium.role;
  icon.announced = { ...chromium, role, from: from || (chromium.name ? 'its content' : 'nothing') };
}

function findingsIn(results: AxeResults, file: string, icons: Map<string, Found>): RawFinding[] {
  const of = (outcome: RawFinding['outcome'], list: AxeResults['violations']) =>
    list.flatMap(({ id, nodes }) =>
      nodes.map((node): RawFinding => {
        const check = checkOf(node)!;
        const target = targetOf(node);
        const related = (check.relatedNodes ?? []).map((other) => targetOf(other).join(' '));
        const icon = [target.join(' '), ...related].map((place) => icons.get(place)).find(Boolean);
        const finding: RawFinding = { rule: id, outcome, file, target, message: check.message };
        return icon ? { ...finding, icon: icon.icon.key } : finding;
      }),
    );
  return [...of('fail', results.violations), ...of('unsure', results.incomplete)];
}

/** @param opened stands, as `settle` leaves it */
export async function visit(
  page: Page,
  { file }: PageToOpen,
  look: Look,
): Promise<{ icons: AuditedIcon[]; findings: RawFinding[] }> {
  const results = await runAxe(page, look);
  const found = iconsIn(results, file);
  const icons = [...found.values()];
  const findings = findingsIn(results, file, found);
  if (icons.length > 0) {
    const session = await page.context().newCDPSession(page);
    const told = await toldBy(session);
    await session.detach();
    for (const one of icons) takeTold(one, told);
    await holdStill(page);
    findings.push(...(await seenIn(page, icons, look)));
  }
  return { icons: icons.map(({ icon }) => icon), findings };
}
