import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { takePicture } from '../support/picture.ts';
import { closeStorybook, openGuide, storyIds } from '../support/storybook.ts';

afterAll(closeStorybook);

const guides = [
  'guides-getting-started--docs',
  'guides-the-meaning-of-alt--docs',
  'guides-decorative-or-informative--docs',
  'guides-naming-controls--docs',
  'guides-theming--docs',
  'guides-right-to-left--docs',
  'guides-server-components--docs',
  'guides-the-catalogue-for-tools--docs',
  'guides-what-is-announced--docs',
  'guides-tailwind--docs',
  'guides-icons-as-props--docs',
  'guides-testing--docs',
  'guides-icons-by-name--docs',
  'guides-mui-radix-and-shadcn--docs',
  'guides-your-own-drawings--docs',
  'guides-your-own-drawings-in-a-bundler--docs',
  'guides-moving-to-altglyph--docs',
  'guides-rules-of-the-audit--docs',
  'guides-auditing-icons--docs',
  'guides-auditing-pages--docs',
  'guides-icons-in-axe--docs',
  'guides-the-last-audit--docs',
  'guides-stability--docs',
];

test('every guide is there, in the order in which it is read', async () => {
  expect(await storyIds('docs')).toEqual(guides);
});

describe.each(guides)('%s', (id) => {
  test('axe finds nothing, nothing scrolls sideways, every link leads to a page that is there', async () => {
    const page = await openGuide(id);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await takePicture(page, `${id}-${width}`, { fullPage: true });
      expect(await violations(page, '#storybook-docs')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const known = [...(await storyIds('docs')), ...(await storyIds('story'))];
    const links = await page
      .locator('#storybook-docs a[href*="?path="]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).search));
    for (const link of links) {
      const path = new URLSearchParams(link).get('path')!;
      expect(known).toContain(path.replace(/^\/(docs|story)\//, ''));
    }
    await page.context().close();
  });
});

/** What the example shows is computed from the example itself, as it stands now. */
test('an example says what the accessibility tree holds', async () => {
  const page = await openGuide('guides-naming-controls--docs');
  const toggle = page.locator('.docs-example', {
    has: page.getByRole('button', { name: 'Public profile' }),
  });
  const says = toggle.locator('.docs-announced');
  expect(await says.innerText()).toBe('button “Public profile”, not pressed');
  await toggle.getByRole('button', { name: 'Public profile' }).click();
  await expect.poll(() => says.innerText()).toBe('button “Public profile”, pressed');
  await page.context().close();
});
