import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openChromium } from './chromium.js';
import { openDisplay, type Display } from './display.js';
import type { Firefox } from './firefox.js';

/** Chromium opens a tooltip half a second after the pointer came to rest. */
const PATIENCE = 700;

/** Added to the page: hovered first and last, it proves that a tooltip would have been seen. */
const CONTROL = '<p id="control" title="Tooltip">…</p>';

/**
 * Rests the pointer on each element and returns those for which Chromium opened a tooltip: a window
 * of its own on the screen, which is what is looked for.
 */
export async function chromiumTooltips(url: string, selectors: string[]): Promise<string[]> {
  const display = await openDisplay();
  try {
    const browser = await openChromium({
      headless: false,
      env: { ...process.env, DISPLAY: display.name },
      args: [
        '--ozone-platform=x11',
        '--window-position=0,0',
        '--window-size=1280,900',
        '--disable-gpu',
      ],
    });
    try {
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), CONTROL);
      const shown: string[] = [];
      for (const selector of ['#control', ...selectors, '#control'])
        if (await hasTooltip(page, display, selector)) shown.push(selector);
      const [first, last] = [shown.shift(), shown.pop()];
      if (first !== '#control' || last !== '#control')
        throw new Error(
          'the paragraph with a title had no tooltip, so nothing is known of the rest',
        );
      return shown;
    } finally {
      await browser.close();
    }
  } finally {
    display.close();
  }
}

async function hasTooltip(page: Page, display: Display, selector: string): Promise<boolean> {
  const target = page.locator(selector);
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const before = await display.windows();
  const opened = async () => (await display.windows()).length > before.length;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await wait(PATIENCE);
  const shown = await opened();
  await page.mouse.move(0, 0);
  while (await opened()) await wait(50);
  return shown;
}

/**
 * What Firefox would show in a tooltip over each icon: its own tooltip provider is asked about
 * every `<svg>` and about every element inside, also those that `<use>` brings in.
 */
export const firefoxTooltips = (firefox: Firefox) =>
  firefox.run<(string | null)[]>(
    'page with privileges',
    `
    const provider = Cc['@mozilla.org/embedcomp/default-tooltiptextprovider;1']
      .getService(Ci.nsITooltipTextProvider);
    const tooltip = (element) => {
      const text = {};
      return provider.getNodeText(element, text, {}) ? text.value : null;
    };
    const inside = (element) => [
      element,
      ...[...element.children, ...(element.openOrClosedShadowRoot?.children ?? [])].flatMap(inside),
    ];
    return [...document.querySelectorAll('main svg')]
      .map((svg) => inside(svg).map(tooltip).find((text) => text !== null) ?? null);
  `,
  );
