/** The article page as people see it: axe in every state, and pictures to be opened and judged. */
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { takePicture } from '../support/picture.ts';
import { closeStorybook, leaveStory, openStory, type StoryOptions } from '../support/storybook.ts';
import { held, states, STORY } from './article-states.ts';

afterAll(closeStorybook);

const looks: Record<string, StoryOptions> = {
  light: {},
  dark: { scheme: 'dark' },
  forced: { forcedColours: true, scheme: 'dark' },
  rtl: { direction: 'rtl' },
};
/** These are drawn from top to bottom; the others as they stand in the window. */
const whole = new Set(['rest', 'everything']);

describe.each(['light', 'dark'])('%s', (look) => {
  describe.each([320, 1280])('%i px', (width) => {
    test.each(Object.keys(states))('%s: no violation', async (state) => {
      const page = await openStory(STORY, {
        ...looks[look],
        width,
        height: 900,
        args: held[state],
      });
      await states[state]!(page);
      expect(await violations(page)).toEqual([]);
      await takePicture(page, `article-${state}-${width}-${look}`, { fullPage: whole.has(state) });
      await leaveStory(page);
    });
  });
});

test.each(['light', 'dark'] as const)('%s forced against the system', async (theme) => {
  const page = await openStory(STORY, { theme, scheme: theme === 'light' ? 'dark' : 'light' });
  const ground = await page.evaluate(
    () => getComputedStyle(document.querySelector('.paper')!).backgroundColor,
  );
  expect(ground).toBe(theme === 'light' ? 'rgb(251, 249, 245)' : 'rgb(21, 23, 26)');
  expect(await violations(page)).toEqual([]);
  await leaveStory(page);
});

test('right to left, arrows are mirrored and what plays is not', async () => {
  const page = await openStory(STORY, { direction: 'rtl', reducedMotion: true });
  const mirrored = (icon: string) =>
    page.locator(`${icon} > *`).evaluateAll((parts) => {
      const scales = new Set(parts.map((part) => getComputedStyle(part).scale));
      if (scales.size !== 1) throw new Error(`Parts of one icon differ: ${[...scales].join(', ')}`);
      return scales.has('-1 1');
    });
  expect(await mirrored('.crumbs li:last-child svg')).toBe(true);
  expect(await mirrored('.video .quiet svg')).toBe(true);
  expect(await mirrored('.video .frame button svg')).toBe(false);
  expect(await mirrored('.breaking button svg')).toBe(false);
  await leaveStory(page);
});

describe.each(['forced', 'rtl', 'light', 'dark'])('pictures, %s', (look) => {
  test.each([320, 768, 1280])('%i px', async (width) => {
    const state = look === 'forced' || look === 'rtl' ? 'everything' : 'rest';
    const page = await openStory(STORY, { ...looks[look], width, height: 900, args: held[state] });
    await states[state]!(page);
    const picture = await page.screenshot({ fullPage: true });
    expect(picture.length).toBeGreaterThan(50_000);
    await takePicture(page, `article-page-${width}-${look}`, { fullPage: true });
    expect(await violations(page)).toEqual([]);
    await leaveStory(page);
  });
});

test('the page as it was: the sprite’s words are in its text, and nothing is wrong else', async () => {
  const page = await openStory('article-as-it-was--as-it-was-story', { height: 900 });
  await page.getByText('characters of icon descriptions').waitFor();
  await takePicture(page, 'article-as-it-was-1280-light');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await takePicture(page, 'article-as-it-was-320-light');
  expect(await violations(page)).toEqual([]);
  await leaveStory(page);
});
