import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright';

/** Storybook's add-on runs axe in the same page, and two runs of one copy refuse each other. */
interface OwnAxe {
  ownAxe: typeof Axe;
}

/** A script that puts a copy of axe, once, where nobody else looks. */
async function source(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const axe = await readFile(path, 'utf8');
  return `{ const theirs = window.axe; ${axe}; window.ownAxe = window.axe; window.axe = theirs; }`;
}

/** Every rule of WCAG 2.0 to 2.2, A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page, one line a fault: rule, element, what to do. Target size, which
 * axe leaves off by default, is on.
 *
 * @param within selector of the part to look at; the whole page by default
 */
export async function violations(page: Page, within = ':root'): Promise<string[]> {
  if (!(await page.evaluate(() => 'ownAxe' in window))) await page.evaluate(await source());
  const results = await page.evaluate(
    ([within, tags]) =>
      (window as unknown as OwnAxe).ownAxe.run(within, {
        runOnly: { type: 'tag', values: [...tags] },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      }),
    [within, TAGS] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
