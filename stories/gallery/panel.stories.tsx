import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Gallery } from './gallery.tsx';
import { at, fakeClipboard, parts } from './test-kit.ts';

/** Tests: the panel of one icon. */
const meta: Meta<typeof Gallery> = {
  title: 'Icons/Tests/Panel',
  component: Gallery,
  tags: ['!dev', '!autodocs'],
  beforeEach: at(),
};
export default meta;
type Story = StoryObj<typeof meta>;

export const OpenAndEscape: Story = {
  play: async ({ canvasElement }) => {
    const { cell, panel, noPanel } = parts(canvasElement);
    await userEvent.click(cell('clock'));
    const heading = within(await panel('Clock')).getByRole('heading', { name: 'Clock' });
    await expect(heading).toHaveFocus();
    await expect(location.search).toContain('icon=clock');
    await userEvent.keyboard('{Escape}');
    await noPanel();
    await expect(location.search).not.toContain('icon=');
    await expect(cell('clock')).toHaveFocus();
  },
};

export const CloseButton: Story = {
  beforeEach: at({ icon: 'clock' }),
  play: async ({ canvasElement }) => {
    const { panel, noPanel, cell } = parts(canvasElement);
    const open = await panel('Clock');
    const name = matchMedia('(width >= 56rem)').matches ? 'Close' : 'All icons';
    await userEvent.click(within(open).getByRole('button', { name }));
    await noPanel();
    await expect(cell('clock')).toHaveFocus();
  },
};

export const BackButton: Story = {
  play: async ({ canvasElement }) => {
    const { cell, panel, noPanel } = parts(canvasElement);
    await userEvent.click(cell('duration'));
    const related = within(await panel('Duration')).getByRole('link', { name: 'clock' });
    await userEvent.click(related);
    await panel('Clock');
    history.back();
    await panel('Duration');
    history.back();
    await noPanel();
  },
};

export const ReplacedByAnother: Story = {
  play: async ({ canvasElement }) => {
    const { cell, panel, noPanel } = parts(canvasElement);
    await userEvent.click(cell('calendar'));
    await panel('Calendar');
    canvasElement.querySelector<HTMLElement>('[data-icon="clock"]')!.click();
    await panel('Clock');
    history.back();
    await noPanel();
  },
};

export const SearchKeptWhenClosing: Story = {
  beforeEach: at({ query: 'mail' }),
  play: async ({ canvasElement }) => {
    const { cell, panel, noPanel, field } = parts(canvasElement);
    await userEvent.click(cell('email'));
    await panel('Email');
    await userEvent.keyboard('{Escape}');
    await noPanel();
    await expect(field()).toHaveValue('mail');
    await expect(location.search).toContain('q=mail');
  },
};

export const WhatIsSaid: Story = {
  beforeEach: at({ icon: 'calendar' }),
  play: async ({ canvasElement }) => {
    const { panel } = parts(canvasElement);
    const open = await panel('Calendar');
    const said = () => [...open.querySelectorAll('.gallery-said')].map((line) => line.textContent);
    await expect(said()).toEqual([
      'Nothing: the icon is skipped.',
      'Calendar image.An icon of a desk calendar.',
      'Published image.',
    ]);
    const own = within(open).getByRole('textbox', { name: 'What the icon means here' });
    await userEvent.clear(own);
    await expect(said()[2]).toBe('Nothing: the icon is skipped.');
    await userEvent.type(own, 'Due on Friday');
    await expect(said()[2]).toBe('Due on Friday image.');
    // The icon beside the words is the one that says them.
    await expect(within(open).getByRole('img', { name: 'Due on Friday' })).toBeVisible();
    await expect(within(open).getByRole('img', { name: 'Calendar' })).toHaveAccessibleDescription(
      'An icon of a desk calendar.',
    );
    await expect(within(open).getByText('<CalendarIcon alt="Due on Friday" />')).toBeVisible();
  },
};

export const Erratum: Story = {
  beforeEach: at({ icon: 'share-twitter' }),
  play: async ({ canvasElement }) => {
    const open = await parts(canvasElement).panel('Twitter');
    await expect(within(open).getByText('Title in the document')).toBeVisible();
    await expect(within(open).getByText('Facebook Messenger')).toBeVisible();
    await expect(within(open).getByText(/names another company/)).toBeVisible();
  },
};

export const Copying: Story = {
  beforeEach: at({ icon: 'calendar' }),
  play: async ({ canvasElement }) => {
    const { panel, said } = parts(canvasElement);
    const clipboard = fakeClipboard();
    const open = within(await panel('Calendar'));
    const copies: [button: string, text: string, what: string][] = [
      ['Copy import', "import { CalendarIcon } from 'altglyph';", 'import of Calendar'],
      [
        'Copy deep import',
        "import { CalendarIcon } from 'altglyph/icons/calendar';",
        'deep import of Calendar',
      ],
      ['Copy bare JSX', '<CalendarIcon />', 'bare JSX of Calendar'],
      ['Copy JSX with alt', '<CalendarIcon alt />', 'JSX with alt of Calendar'],
      [
        'Copy JSX with your words',
        '<CalendarIcon alt="Published" />',
        'JSX with your words of Calendar',
      ],
    ];
    for (const [name, text, what] of copies) {
      await userEvent.click(open.getByRole('button', { name }));
      await waitFor(() => expect(clipboard.last()).toBe(text));
      await said('done', `Copied: ${what}`);
    }
    await userEvent.click(open.getByRole('button', { name: 'Copy SVG' }));
    await waitFor(() => expect(clipboard.last()).toMatch(/^<svg[^>]*>\s*<title>Calendar</));
    await userEvent.click(open.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(clipboard.last()).toMatch(/^http.*[?&]icon=calendar(&|$)/));
    clipboard.restore();
  },
};

/** The library's own icons tell how the copying went: green at first, grey while it fades. */
export const Ticks: Story = {
  beforeEach: at({ icon: 'calendar' }),
  play: async ({ canvasElement }) => {
    const clipboard = fakeClipboard();
    const open = within(await parts(canvasElement).panel('Calendar'));
    const button = open.getByRole('button', { name: 'Copy import' });
    const drawn = () => button.querySelector('svg')!.outerHTML;
    const ready = drawn();
    await userEvent.click(button);
    await waitFor(() => expect(drawn()).toContain('--altglyph-success,'));
    await waitFor(() => expect(drawn()).toContain('--altglyph-success-timeout'), { timeout: 3000 });
    await waitFor(() => expect(drawn()).toBe(ready), { timeout: 3000 });
    clipboard.restore();
  },
};

export const CopyingRefused: Story = {
  beforeEach: at({ icon: 'calendar' }),
  play: async ({ canvasElement }) => {
    const { panel, said } = parts(canvasElement);
    const clipboard = fakeClipboard(false);
    const open = within(await panel('Calendar'));
    await userEvent.click(open.getByRole('button', { name: 'Copy import' }));
    await said('done', 'Could not copy. Select the text and copy it by hand.');
    await expect(open.getByText('Not copied')).toBeVisible();
    clipboard.restore();
  },
};

export const Download: Story = {
  beforeEach: at({ icon: 'calendar' }),
  play: async ({ canvasElement }) => {
    const open = within(await parts(canvasElement).panel('Calendar'));
    const link = open.getByRole('link', { name: 'Download calendar.svg' });
    await expect(link).toHaveAttribute('download', 'calendar.svg');
    const file = await (await fetch((link as HTMLAnchorElement).href)).text();
    await expect(file).toContain('<desc>An icon of a desk calendar.</desc>');
  },
};

export const Surroundings: Story = {
  beforeEach: at({ icon: 'next' }),
  play: async ({ canvasElement }) => {
    const open = await parts(canvasElement).panel('Next');
    const mirrored = open.querySelector('[data-ground="mirrored"] svg')!;
    await expect(getComputedStyle(mirrored.firstElementChild!).scale).toBe('-1 1');
    await expect(within(open).getByText('Right to left: mirrored')).toBeVisible();
  },
};
