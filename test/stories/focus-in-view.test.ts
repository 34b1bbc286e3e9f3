/**
 * Nothing that stays in place while the page scrolls hides what has the focus (WCAG 2.4.11), in
 * different fonts, sizes of text and windows.
 */
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { closeStorybook, leaveStory, openStory } from '../support/storybook.ts';
import { STORY } from './article-states.ts';

afterAll(closeStorybook);

const GALLERY = 'icons-gallery--gallery';
const fonts = ['usual', 'wide', 'narrow'] as const;

/** What a reader may choose as the size of text, against the browser's own. */
async function setTextSize(page: Page, ratio: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', {
    fontSizes: { standard: 16 * ratio, fixed: Math.round(13 * ratio) },
  });
}

/**
 * What is wrong with the place of the focused control, or of the part around it that belongs
 * together: outside of the window, or under something else; nothing if it is well.
 */
const hidden = (page: Page, whole?: string): Promise<string> =>
  page.evaluate((whole) => {
    const control = document.activeElement as HTMLElement;
    if (control === document.body) return 'nothing has the focus';
    const drawn = control.closest('label') ?? control;
    const name = control.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? control.id;
    const label = name || control.textContent.trim().slice(0, 40) || control.outerHTML.slice(0, 60);
    const { top, right, bottom, left } = (
      control.closest(whole || '*') ?? drawn
    ).getBoundingClientRect();
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
      return `${label} is outside: ${top} to ${bottom} of ${innerHeight}, ${left} to ${right} of ${innerWidth}`;
    const own = drawn.getBoundingClientRect();
    for (const [x, y] of [
      [0.5, 0.5],
      [0.5, 0.1],
      [0.5, 0.9],
    ] as const) {
      const hit = document.elementFromPoint(own.left + own.width * x, own.top + own.height * y);
      if (!hit || !(drawn.contains(hit) || hit.contains(drawn)))
        return `${label} is under ${hit?.outerHTML.slice(0, 80)}`;
    }
    return '';
  }, whole);

/** Size of text and of the window. */
const windows = [
  { text: 1, width: 1280, height: 800 },
  { text: 1, width: 1280, height: 450 },
  { text: 1, width: 1280, height: 300 },
  { text: 1.25, width: 1280, height: 560 },
  { text: 2, width: 2400, height: 900 },
  { text: 2, width: 1280, height: 800 },
];

describe.each(fonts)('%s fonts', (set) => {
  test.each(windows)(
    'the share links are in view, all of them, text $text, $width × $height px',
    async ({ text, ...size }) => {
      const page = await openStory(STORY, { ...size, fonts: set, reducedMotion: true });
      await setTextSize(page, text);
      const found: string[] = [];
      // Forwards, from the control before the first of them; then backwards from the one behind.
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole('link', { name: 'Share on Messenger' }).focus();
      await page.keyboard.press('Shift+Tab');
      await page.evaluate(() => scrollTo(0, 0));
      for (let presses = 0; presses < 7; presses++) {
        await page.keyboard.press('Tab');
        found.push(await hidden(page, '.share'));
      }
      expect(await page.evaluate(() => document.activeElement!.className)).toBe('copy');
      await page.keyboard.press('Tab');
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      for (let presses = 0; presses < 7; presses++) {
        await page.keyboard.press('Shift+Tab');
        found.push(await hidden(page, '.share'));
      }
      // A window made smaller while focus is there.
      await page.setViewportSize({ width: size.width, height: size.height - 100 });
      await expect.poll(() => hidden(page, '.share')).toBe('');
      expect(found.filter(Boolean)).toEqual([]);
      await setTextSize(page, 1);
      await leaveStory(page);
    },
  );

  test('text that a page’s own style makes larger', async () => {
    const page = await openStory(STORY, { fonts: set, reducedMotion: true });
    const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const found: string[] = [];
    await page.getByRole('link', { name: 'Share on Messenger' }).focus();
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      found.push(await hidden(page, '.share'));
    }
    expect(found.filter(Boolean)).toEqual([]);
    await style.evaluate((element) => (element as Element).remove());
    await leaveStory(page);
  });

  test.each([
    { text: 1, width: 1280, height: 700 },
    { text: 1.25, width: 1280, height: 820 },
    { text: 2, width: 1280, height: 1300 },
    { text: 1, width: 320, height: 660 },
  ])(
    'the gallery’s search hides no icon, text $text, $width × $height px',
    async ({ text, ...size }) => {
      const page = await openStory(GALLERY, { ...size, fonts: set, reducedMotion: true });
      await setTextSize(page, text);
      await page.locator('a[data-icon]').last().focus();
      const found: string[] = [];
      // Up the grid, and then back to the search field itself.
      while (
        await page.evaluate(() => document.activeElement !== document.querySelector('a[data-icon]'))
      ) {
        const before = await page.evaluate(() => document.activeElement!.outerHTML);
        await page.keyboard.press('ArrowUp');
        found.push(await hidden(page));
        if ((await page.evaluate(() => document.activeElement!.outerHTML)) === before) break;
      }
      expect(found.length).toBeGreaterThan(3);
      do {
        await page.keyboard.press('Shift+Tab');
        found.push(await hidden(page));
      } while (
        await page.evaluate(() => !document.activeElement!.matches('.gallery-search input'))
      );
      expect(found.filter(Boolean)).toEqual([]);
      await setTextSize(page, 1);
      await leaveStory(page);
    },
  );
});
