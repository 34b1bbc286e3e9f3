/** The article page by keyboard alone, narrow, zoomed, weighed, and read as text. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { closeStorybook, leaveStory, openStory, type StoryOptions } from '../support/storybook.ts';
import { held, states, STORY } from './article-states.ts';

afterAll(closeStorybook);

const STILL: StoryOptions = { reducedMotion: true };

interface Stop {
  name: string;
  /** Width of the ring around the control, or around the label that stands for it; 0 for none. */
  ring: number;
  inView: boolean;
}

/** Where the keyboard is. The name is for reading: the text or the label of the control. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const drawn = element.matches('[type=radio]') ? element.closest('label')! : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const { top, bottom, left, right } = drawn.getBoundingClientRect();
    const svg = element.querySelector('svg[aria-label]') ?? drawn.querySelector('svg[aria-label]');
    const words = [svg?.getAttribute('aria-label'), element.textContent, element.ariaLabel];
    const name = words.filter(Boolean).join(' ').trim() || element.id;
    return {
      name: element === document.body ? 'nowhere' : name,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      inView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    };
  });

const focused = async (page: Page) => (await stop(page)).name;

/** Presses Tab until the control of that name has focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

describe('by keyboard alone', () => {
  test.each(
    (['usual', 'wide', 'narrow'] as const).flatMap((fonts) => [
      { width: 1280, fonts },
      { width: 320, fonts },
    ]),
  )(
    '$width px, $fonts fonts: Tab comes to every control, in order, in view, ringed',
    async (view) => {
      const page = await openStory(STORY, { ...STILL, ...view });
      const controls = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.paper :is(a[href], button, input)')].filter(
            (control) => control.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      const stops: Stop[] = [];
      await page.keyboard.press('Tab');
      while (stops.length < 200) {
        const at = await stop(page);
        if (at.name === 'nowhere' || (stops.length > 0 && at.name === stops[0]!.name)) break;
        stops.push(at);
        await page.keyboard.press('Tab');
      }
      expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
      expect(stops.filter(({ inView }) => !inView)).toEqual([]);
      const names = stops.map(({ name }) => name);
      expect(names.slice(0, 5)).toEqual([
        'Skip to the article',
        'The Fair Copy',
        'Menu',
        'Search',
        'Sign in',
      ]);
      expect(names).toContain('Copy link');
      // Five radio buttons are one stop.
      expect(stops).toHaveLength(controls - 4);
      await leaveStory(page);
    },
  );

  test('skip link, menu, search', async () => {
    const page = await openStory(STORY, STILL);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^Russia and North Korea sign/);
    await page.reload();
    await page.locator('.paper').waitFor();
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Front page');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Menu');
    await tabTo(page, 'Search');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Stoltenberg');
    await page.getByText('1 passage found.').first().waitFor();
    await tabTo(page, /After a meeting/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^After a meeting/);
    await leaveStory(page);
  });

  test('gallery: arrows, Escape, and back to where it was opened', async () => {
    const page = await openStory(STORY, STILL);
    await tabTo(page, /^Picture 2 of 7/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Next picture');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog').getByText('Picture 3 of 7').waitFor({ state: 'attached' });
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      expect(['Close the gallery', 'Previous picture', 'Next picture', 'nowhere']).toContain(
        await focused(page),
      );
    }
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Picture 2 of 7/);
    await leaveStory(page);
  });

  test('sign in and out, visibility', async () => {
    const page = await openStory(STORY, STILL);
    await tabTo(page, 'Sign in');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Sign in');
    await page.keyboard.press('Enter');
    await tabTo(page, 'sign-in-email');
    await page.keyboard.type('name@example.org');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Account');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Public profile');
    await page.keyboard.press('Space');
    await page.getByText('Your name is hidden.').waitFor({ state: 'attached' });
    await tabTo(page, 'Sign out');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Sign in');
    await leaveStory(page);
  });

  test('pause, copy, follow, rate, read and hide comments', async () => {
    const page = await openStory(STORY);
    await tabTo(page, 'Pause breaking news');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Resume breaking news');
    await tabTo(page, 'Copy link');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\//);
    await tabTo(page, 'Follow Ukraine');
    await page.keyboard.press('Space');
    await page.getByText('Following Ukraine.').waitFor({ state: 'attached' });
    await tabTo(page, '1 star');
    await page.keyboard.press('ArrowRight');
    await page.getByText('You gave it 2 stars.').first().waitFor();
    await tabTo(page, 'Read 3 comments');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Stop loading');
    await expect.poll(() => focused(page), { timeout: 5000 }).toBe('Try again');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), { timeout: 5000 }).toBe('What readers say');
    await tabTo(page, /^More about Margit/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Copy link');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^More about Margit/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Hide comment');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Show it again');
    await leaveStory(page);
  });
});

describe('nothing runs out of the page sideways', () => {
  const views: Record<string, StoryOptions> = {
    '320 px': { width: 320 },
    '400 %': { width: 1280, height: 1024, zoom: 4 },
    '320 px, right to left': { width: 320, direction: 'rtl' },
    '320 px, wide fonts': { width: 320, fonts: 'wide' },
    '320 px, narrow fonts': { width: 320, fonts: 'narrow' },
  };
  test.each(Object.keys(views))('%s, in every state', async (view) => {
    for (const [state, reach] of Object.entries(states)) {
      const page = await openStory(STORY, { ...STILL, ...views[view], args: held[state] });
      await reach(page);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content, state).toBeLessThanOrEqual(window!);
      await leaveStory(page);
    }
  });

  test('with the spacing of text that readers may set (WCAG 1.4.12)', async () => {
    const page = await openStory(STORY, { ...STILL, width: 320 });
    await page.addStyleTag({
      content: `.paper * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        .paper p { margin-block-end: 2em !important }`,
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

test('the words of the document are the fixture’s', async () => {
  const path = fileURLToPath(new URL('../fixtures/opening-paragraph.txt', import.meta.url));
  const paragraph = (await readFile(path, 'utf8')).trim();
  const page = await openStory('article-as-it-was--as-it-was-story', STILL);
  await page.locator('.panels mark').waitFor();
  expect((await page.locator('.panels mark').textContent())!.trim()).toBe(paragraph);
  await expect(page.locator('.panels .figure b').first().textContent()).resolves.toBe(
    paragraph.length.toLocaleString('en-GB'),
  );
  await leaveStory(page);
});
