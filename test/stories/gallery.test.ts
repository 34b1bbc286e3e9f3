import { ICON_COUNT } from '../support/count.ts';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { closeStorybook, leaveStory, openStory, type StoryOptions } from '../support/storybook.ts';

const GALLERY = 'icons-gallery--gallery';

const open = (options?: StoryOptions) => openStory(GALLERY, options);
const panelOf = (page: Page, title: string) => page.getByRole('region', { name: title });
const shown = (page: Page) =>
  page.locator('a[data-icon]').evaluateAll((links) => links.map((a) => a.dataset.icon));
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('in right-to-left text directional icons are mirrored, built by Vite too', async () => {
  const page = await open({ direction: 'rtl' });
  const scaleOf = (name: string) =>
    page
      .locator(`[data-icon="${name}"] svg > *`)
      .first()
      .evaluate((drawing) => getComputedStyle(drawing).scale);
  expect(await scaleOf('arrow')).toBe('-1 1');
  expect(await scaleOf('clock')).toBe('none');
  await leaveStory(page);
});

/** What has the focus: its role is of no matter, its name or text is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return (
      element.ariaLabel ||
      (element as HTMLInputElement).labels?.[0]?.textContent.trim() ||
      element.textContent.trim()
    );
  });

afterAll(closeStorybook);

describe('a link', () => {
  test('restores icon, search, filter and appearance', async () => {
    const parameters = { icon: 'email', q: 'mail', category: 'communication', size: '32' };
    const page = await open({ parameters });
    await panelOf(page, 'Email').waitFor();
    expect(await page.getByRole('textbox', { name: /^Search/ }).inputValue()).toBe('mail');
    expect(await shown(page)).toEqual(['envelope', 'email']);
    expect(await page.getByRole('slider', { name: 'Size' }).inputValue()).toBe('32');
    await leaveStory(page);
  });

  test('leaves out what it does not understand', async () => {
    const page = await open({ parameters: { icon: 'no-such', category: 'x', size: 'huge' } });
    expect(await shown(page)).toHaveLength(ICON_COUNT);
    expect(await page.getByRole('region').count()).toBe(0);
    await leaveStory(page);
  });

  test('copied in the panel leads to the same view', async () => {
    const page = await open({ parameters: { q: 'clock' } });
    await page.getByRole('link', { name: 'clock' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await panelOf(page, 'Clock').waitFor();
    expect(await shown(page)).toEqual(['clock']);
    await page.context().close();
  });

  test('of a cell opens by itself, as in a tab of its own', async () => {
    const page = await open();
    const href = await page.getByRole('link', { name: 'home' }).getAttribute('href');
    await page.goto(new URL(href!, page.url()).href);
    await panelOf(page, 'Home').waitFor();
    expect(parameter(page, 'icon')).toBe('home');
    await page.context().close();
  });
});

describe('the back button', () => {
  test('closes the panel and keeps what was typed since', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'calendar' }).click();
    await panelOf(page, 'Calendar').waitFor();
    await page.getByRole('textbox', { name: /^Search/ }).fill('cal');
    await page.goBack();
    await panelOf(page, 'Calendar').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: /^Search/ }).inputValue()).toBe('cal');
    await page.goForward();
    await panelOf(page, 'Calendar').waitFor();
    await page.context().close();
  });

  test('after Escape does not open it again', async () => {
    const page = await open();
    const before = await page.evaluate(() => history.length);
    for (const name of ['calendar', 'clock']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('region').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('region').waitFor({ state: 'detached' });
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.context().close();
  });
});

describe('in Storybook', () => {
  test('its address and the frame’s go together, and its link restores the view', async () => {
    const page = await open({ manager: true, parameters: { icon: 'home' } });
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('region', { name: 'Home' }).waitFor();

    await frame.locator('a[data-icon="clock"]').click();
    await frame.getByRole('region', { name: 'Clock' }).waitFor();
    await expect.poll(() => parameter(page, 'icon')).toBe('clock');
    expect(parameter(page, 'path')).toBe(`/story/${GALLERY}`);

    await page.reload();
    await frame.getByRole('region', { name: 'Clock' }).waitFor();
    await frame.getByRole('button', { name: 'Copy link' }).click();
    const link = await frame
      .locator('body')
      .evaluate(() => window.parent.navigator.clipboard.readText());
    expect(link).toContain(`path=/story/${GALLERY}`);
    expect(link).toContain('icon=clock');
    await page.context().close();
  });

  test('one step back closes the panel in both', async () => {
    const page = await open({ manager: true });
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.locator('a[data-icon="calendar"]').click();
    await frame.getByRole('region', { name: 'Calendar' }).waitFor();
    await expect.poll(() => parameter(page, 'icon')).toBe('calendar');
    await page.goBack();
    await frame.getByRole('region', { name: 'Calendar' }).waitFor({ state: 'detached' });
    await expect.poll(() => parameter(page, 'icon')).toBe(null);
    await page.context().close();
  });
});

test('by keyboard alone: from the address bar to an icon’s code and back', async () => {
  const page = await open({ height: 700 });
  const press = async (key: string, name: string | RegExp) => {
    await page.keyboard.press(key);
    expect(await focused(page)).toMatch(name);
    await expectVisibleFocus(page);
  };
  await press('Tab', 'Copy install command');
  await press('Tab', /^Search icons/);
  await press('Tab', /^All/); // category
  await press('ArrowRight', /^Navigation/);
  expect(await shown(page)).toHaveLength(10);
  await press('ArrowLeft', /^All/);
  await press('Tab', /^All/); // kind
  await press('Tab', 'Size');
  await press('ArrowRight', 'Size');
  expect(await page.locator('[data-icon="home"] svg').getAttribute('width')).toBe('28');
  await press('Tab', 'Stroke width');
  await press('Tab', 'Ink');
  await press('Tab', 'Custom colour');
  await press('Tab', 'Reset appearance');
  await press('Enter', `${ICON_COUNT} icons`);
  await press('Tab', 'calendar');
  await press('ArrowRight', 'cancel');
  await press('End', 'telephone');
  await page.keyboard.press('Enter');
  await panelOf(page, 'Telephone').waitFor();
  expect(await focused(page)).toBe('Telephone');
  await press('Tab', 'Copy link');
  await press('Tab', 'Close');
  await press('Tab', 'Copy bare JSX');
  await press('Tab', 'Copy JSX with alt');
  await press('Tab', 'What the icon means here');
  await press('Tab', 'Copy JSX with your words');
  await press('Tab', 'Copy import');
  await press('Enter', 'Copy import');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TelephoneIcon');
  await press('Tab', 'Copy deep import');
  await press('Tab', 'Copy SVG');
  await press('Tab', /^Download/);
  // Not a trap: one more leaves the page.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.getByRole('button', { name: 'Copy SVG' }).focus();
  await page.keyboard.press('Escape');
  await panelOf(page, 'Telephone').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('telephone');
  await expectVisibleFocus(page);
  await leaveStory(page);
});

/** The focused element is in the window, not under anything, and looks otherwise than unfocused. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit) return 'outside of the window';
    const box = element.closest('label') ?? element;
    if (!box.contains(hit)) return `covered by ${hit.outerHTML.slice(0, 80)}`;
    const ringed = [element, box].some((one) => getComputedStyle(one).outlineStyle === 'solid');
    return ringed ? '' : 'no ring';
  });
  expect(`${await focused(page)}: ${fault}`).toMatch(/: $/);
}

describe.each<{ name: string; options: StoryOptions }>([
  { name: '320 px', options: { width: 320, height: 640 } },
  { name: '400 % zoom', options: { width: 1280, height: 1024, zoom: 4 } },
  { name: '320 px, wide fonts', options: { width: 320, height: 640, fonts: 'wide' } },
  { name: '320 px, narrow fonts', options: { width: 320, height: 640, fonts: 'narrow' } },
])('at $name', ({ options }) => {
  test.each(['', 'share-whats-app'])('nothing is cut off or scrolls sideways: %s', async (icon) => {
    const page = await open({ ...options, parameters: { icon } });
    if (icon) await page.getByRole('region').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const outside = await page.locator('.gallery *:visible').evaluateAll((all) =>
      all.flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const unseen = element.closest('.gallery-unseen, h1');
        return width && !unseen && (left < 0 || right > 320) ? element.outerHTML.slice(0, 80) : [];
      }),
    );
    expect(outside).toEqual([]);
    await leaveStory(page);
  });

  test('filters and appearance unfold, an icon opens and closes', async () => {
    const page = await open(options);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('radio', { name: 'Media' }).check();
    expect(await shown(page)).toHaveLength(4);
    await page.getByRole('button', { name: 'Filters (on)' }).click();
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('radio', { name: 'Plum' }).check();
    await page.getByRole('link', { name: 'camera', exact: true }).click();
    await panelOf(page, 'Camera').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'All icons' }).click();
    await expect.poll(() => focused(page)).toBe('camera');
    await leaveStory(page);
  });
});
