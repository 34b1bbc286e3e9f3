import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { address, headline, paper } from './content.js';
import { pretendedServer } from './comments.js';
import { Page } from './Page.js';
import { textOf } from './AsItWas.js';

/** The article as a page: every control works, every change is announced, nothing spills. */
const meta = {
  title: 'Article/Page',
  component: Page,
  args: { secondsPerAnswer: 1.2, secondsPerHeadline: 6, secondsPerPicture: 4, secondsPerTick: 2 },
  argTypes: { load: { control: false } },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Waits until one of the page’s live regions says the words. */
const said = (root: HTMLElement, words: string | RegExp) =>
  waitFor(() => {
    const regions = within(root).getAllByRole('status');
    const spoken = regions.map((region) => region.textContent);
    if (!spoken.some((text) => (typeof words === 'string' ? text === words : words.test(text!))))
      throw new Error(`Said: ${JSON.stringify(spoken)}, not ${String(words)}`);
  });

/** The page at rest; its text begins with the paper’s name and the headline, and no icon puts in a word. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const text = textOf(canvasElement.querySelector('.paper')!);
    await expect(text.startsWith(`Skip to the article ${paper} Menu Search Sign in`)).toBe(true);
    await expect(text).toContain(headline);
    await expect(text).not.toMatch(/An? (\w+ )?(icon|explanation|opening|closing)\b/i);
    await expect(canvasElement.querySelector('svg title, svg desc')).toBeNull();
  },
};

export const Menu: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Menu' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const menu = within(canvas.getByRole('navigation', { name: 'All sections' }));
    await expect(menu.getByRole('link', { name: 'Front page' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('navigation', { name: 'All sections' })).toBeNull();
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(canvas.getByRole('button', { name: 'World by region' }));
    await expect(canvas.getByRole('link', { name: 'Africa' })).toBeVisible();
  },
};

export const Search: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Search' }));
    const field = canvas.getByRole('textbox', { name: 'Search this article' });
    await expect(field).toHaveFocus();
    await userEvent.type(field, 'treaty');
    await said(canvasElement, /^\d+ passages found\.$/);
    await userEvent.click(canvas.getByRole('link', { name: /In 1961 North Korea/ }));
    const passage = canvasElement.querySelector(`[id]:focus`);
    await expect(passage).toHaveTextContent(/^In 1961 North Korea and the Soviet Union/);
    await expect(canvas.queryByRole('textbox')).toBeNull();

    await userEvent.click(canvas.getByRole('button', { name: 'Search' }));
    await userEvent.type(canvas.getByRole('textbox'), 'zebra');
    await said(canvasElement, /^Nothing found for “zebra”/);
    await userEvent.click(canvas.getByRole('button', { name: 'Close search' }));
    await expect(canvas.getByRole('button', { name: 'Search' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(canvas.getByRole('textbox'), 'Vietnam');
    await said(canvasElement, '1 passage found.');
  },
};

export const Gallery: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const opener = canvas.getByRole('button', { name: 'Picture 3 of 7: open the gallery' });
    await userEvent.click(opener);
    const dialog = canvas.getByRole('dialog', { name: 'The visit in seven pictures' });
    const inside = within(dialog);
    await expect(inside.getByRole('img', { name: /march on a red carpet/ })).toBeVisible();
    await expect(inside.getByRole('button', { name: 'Next picture' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await said(dialog, 'Picture 4 of 7: A big crowd at an official event in Pyongyang.');
    const [back, forward] = globals.direction === 'rtl' ? ['Right', 'Left'] : ['Left', 'Right'];
    await userEvent.keyboard(`{Arrow${forward}}`);
    await said(dialog, /^Picture 5 of 7/);
    await userEvent.keyboard(`{Arrow${back}}{Arrow${back}}`);
    await said(dialog, /^Picture 3 of 7/);
    await userEvent.click(inside.getByRole('button', { name: 'Previous picture' }));
    await said(dialog, /^Picture 2 of 7/);
    await userEvent.click(inside.getByRole('button', { name: 'Close the gallery' }));
    await waitFor(() => expect(canvasElement.querySelector('dialog[open]')).toBeNull());
    await expect(opener).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'All 7 pictures' }));
  },
};

/** Right to left, "next" is to the left: the arrows and the keys are mirrored, the play button is not. */
export const GalleryRightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: Gallery.play!,
};

export const BreakingNews: Story = {
  args: { secondsPerHeadline: 0.4 },
  play: async ({ canvas, canvasElement }) => {
    const region = within(canvas.getByRole('region', { name: 'Breaking news' }));
    const current = () => canvasElement.querySelector('.breaking .current')!.textContent;
    const first = current();
    await waitFor(() => expect(current()).not.toBe(first), { timeout: 3000 });
    await userEvent.click(region.getByRole('button', { name: 'Pause breaking news' }));
    await said(canvasElement, 'Breaking news paused.');
    const stopped = current();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await expect(current()).toBe(stopped);
    const resume = region.getByRole('button', { name: 'Resume breaking news' });
    await expect(resume).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await said(canvasElement, 'Breaking news moves again.');
    await userEvent.keyboard('{Enter}');
  },
};

export const Topics: Story = {
  play: async ({ canvas, canvasElement }) => {
    const follow = canvas.getByRole('button', { name: 'Follow North Korea' });
    await userEvent.click(follow);
    await expect(follow).toHaveAttribute('aria-pressed', 'true');
    await said(canvasElement, 'Following North Korea.');
    await expect(follow).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(follow).toHaveAttribute('aria-pressed', 'false');
    await said(canvasElement, 'No longer following North Korea.');
    await userEvent.click(canvas.getByRole('button', { name: 'Follow Vietnam' }));
  },
};

export const Share: Story = {
  args: { secondsPerTick: 0.5 },
  beforeEach: () => {
    const spy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    return () => spy.mockRestore();
  },
  play: async ({ canvas, canvasElement }) => {
    const link = canvas.getByRole('link', { name: 'Share on WhatsApp' });
    await expect(link).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent(address)),
    );
    const copy = canvas.getByRole('button', { name: 'Copy link' });
    await userEvent.click(copy);
    await expect(navigator.clipboard.writeText).toHaveBeenCalledWith(address);
    await said(canvasElement, /Copied/);
    const tick = () => canvasElement.querySelector('.copied svg')?.innerHTML;
    const green = tick();
    await waitFor(() => expect(tick()).not.toBe(green));
    await said(canvasElement, /Copied/);
    await waitFor(() => expect(tick()).toBeUndefined(), { timeout: 2000 });
    await expect(copy).toHaveFocus();
  },
};

export const CopyRefused: Story = {
  beforeEach: () => {
    const spy = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    return () => spy.mockRestore();
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy link' }));
    await said(canvasElement, 'Not copied: the browser refused');
  },
};

export const Rating: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('radio', { name: '3 stars' }));
    await said(canvasElement, 'Thank you. You gave it 3 stars.');
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: '4 stars' })).toBeChecked();
    await said(canvasElement, 'Thank you. You gave it 4 stars.');
  },
};

export const Video: Story = {
  args: { secondsPerPicture: 0.4 },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play the video' }));
    await said(canvasElement, 'Video plays.');
    const done = () => canvasElement.querySelectorAll('.video .done').length;
    await waitFor(() => expect(done()).toBeGreaterThan(2), { timeout: 3000 });
    const pause = canvas.getByRole('button', { name: 'Pause the video' });
    await expect(pause).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await said(canvasElement, 'Video paused.');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => said(canvasElement, 'The video has ended.'), { timeout: 6000 });
    await expect(canvas.getByRole('button', { name: 'Play the video' })).toHaveFocus();
  },
};

export const Disclosures: Story = {
  play: async ({ canvas }) => {
    const treaties = canvas.getByRole('button', { name: '1961, 2000 and now, compared' });
    await userEvent.click(treaties);
    await expect(canvas.getByText('1961')).toBeVisible();
    const contents = canvas.getByRole('button', { name: 'In this article' });
    await userEvent.click(contents);
    await userEvent.click(canvas.getByRole('link', { name: 'The view from Washington' }));
    await expect(canvas.getByRole('heading', { name: 'The view from Washington' })).toHaveFocus();
    await userEvent.click(contents);
  },
};

/** Dark, whatever the reader’s system prefers. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Comments that come at the first attempt. */
export const ReliableComments: Story = { args: { load: pretendedServer(800, 0) } };
