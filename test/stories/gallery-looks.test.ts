/** The gallery as people see it: axe in every state, and pictures to be opened and judged. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { takePicture } from '../support/picture.ts';
import { changeStory, closeStorybook, openStory, type StoryOptions } from '../support/storybook.ts';

const GALLERY = 'icons-gallery--gallery';

let page: Page;

beforeAll(async () => {
  page = await openStory(GALLERY);
});
afterAll(closeStorybook);

const widths = [320, 768, 1280];
const looks: Record<string, StoryOptions> = {
  light: {},
  dark: { scheme: 'dark' },
  'theme-dark': { theme: 'dark' },
  'theme-light': { theme: 'light', scheme: 'dark' },
  forced: { forcedColours: true },
  rtl: { direction: 'rtl' },
};
const states: Record<string, Record<string, string>> = {
  all: {},
  panel: { icon: 'next' },
  'panel-own-colour': { icon: 'success-tick', category: 'status' },
  erratum: { icon: 'share-twitter', q: 'twitter' },
  empty: { q: 'red calendar' },
  large: { size: '64', stroke: '1', colour: 'plum' },
};

/** Light and dark in every state, the others where their difference is to be seen. */
const statesOf = (look: string) =>
  Object.keys(states).filter((state) => /^(light|dark)$/.test(look) || /^(all|panel)/.test(state));

describe.each(Object.keys(looks))('%s', (look) => {
  describe.each(widths)('%i px', (width) => {
    test.each(statesOf(look))('%s', async (state) => {
      await changeStory(page, GALLERY, {
        ...looks[look],
        width,
        height: 900,
        reducedMotion: true,
        parameters: states[state],
      });
      await takePictures(`gallery-${state}-${width}-${look}`);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('axe, while something was just copied and the filters are unfolded', async () => {
  await changeStory(page, GALLERY, { width: 320 });
  await page.getByRole('button', { name: 'Copy install command' }).click();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: 'Appearance' }).click();
  await takePictures('gallery-unfolded-320-light');
  expect(await violations(page)).toEqual([]);
});

/** The window, and the whole panel where it scrolls by itself. */
async function takePictures(name: string): Promise<void> {
  const narrow = page.viewportSize()!.width < 896;
  await takePicture(page, name, { fullPage: narrow });
  const panel = page.locator('.gallery-detail');
  if (narrow || !(await panel.count())) return;
  const style = await page.addStyleTag({
    content: '.gallery-detail { position: static !important; height: auto !important }',
  });
  await takePicture(panel, `${name}-panel`);
  await style.evaluate((element) => (element as Element).remove());
}
