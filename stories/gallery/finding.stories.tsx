import { ICON_COUNT } from '../../test/support/count.ts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Gallery } from './gallery.tsx';
import { at, parts } from './test-kit.ts';

/** Tests: finding an icon. */
const meta: Meta<typeof Gallery> = {
  title: 'Icons/Tests/Finding',
  component: Gallery,
  tags: ['!dev', '!autodocs'],
  beforeEach: at(),
};
export default meta;
type Story = StoryObj<typeof meta>;

export const AllSixty: Story = {
  play: async ({ canvasElement }) => {
    const { names, inside } = parts(canvasElement);
    await expect(names()).toHaveLength(ICON_COUNT);
    await expect(inside.getByRole('heading', { name: `${ICON_COUNT} icons` })).toBeVisible();
    await expect(inside.getByRole('link', { name: 'calendar' })).toHaveAccessibleDescription(
      'An icon of a desk calendar.',
    );
  },
};

export const Typing: Story = {
  play: async ({ canvasElement }) => {
    const { field, names, said } = parts(canvasElement);
    await userEvent.type(field(), 'calendar');
    await expect(names()).toEqual(['calendar']);
    await said('count', '1 icon for “calendar”');
    await userEvent.clear(field());
    await expect(names()).toHaveLength(ICON_COUNT);
    await said('count', `${ICON_COUNT} icons`);
  },
};

export const Misspelt: Story = {
  play: async ({ canvasElement }) => {
    const { field, names } = parts(canvasElement);
    await userEvent.type(field(), 'calender');
    await expect(names()).toEqual(['calendar']);
  },
};

export const Clearing: Story = {
  beforeEach: at({ query: 'bird' }),
  play: async ({ canvasElement }) => {
    const { field, names, inside } = parts(canvasElement);
    await expect(names()).toEqual(['twitter', 'share-twitter']);
    await userEvent.click(inside.getByRole('button', { name: 'Clear search' }));
    await expect(names()).toHaveLength(ICON_COUNT);
    await expect(field()).toHaveFocus();
    await userEvent.keyboard('bird{Escape}');
    await expect(field()).toHaveValue('');
  },
};

export const ByCategory: Story = {
  play: async ({ canvasElement }) => {
    const { inside, names, said } = parts(canvasElement);
    await userEvent.click(inside.getByRole('radio', { name: 'Media 4' }));
    await expect(names()).toEqual(['pause', 'camera', 'gallery', 'video-camera']);
    await said('count', '4 icons, Media');
    await waitFor(() => expect(location.search).toContain('category=media'));
    await userEvent.click(inside.getByRole('button', { name: 'Clear filters' }));
    await expect(inside.getByRole('heading', { name: `${ICON_COUNT} icons` })).toHaveFocus();
  },
};

export const ByKind: Story = {
  play: async ({ canvasElement }) => {
    const { inside, names } = parts(canvasElement);
    await userEvent.click(inside.getByRole('radio', { name: 'Directional 5' }));
    await expect(names()).toEqual(['caret-right', 'logout', 'arrow', 'next', 'previous']);
    await userEvent.click(inside.getByRole('radio', { name: 'Own colour 2' }));
    await expect(names()).toEqual(['success-tick', 'success-tick-timeout']);
    await userEvent.click(inside.getByRole('radio', { name: 'Trademarks 13' }));
    await expect(names()).toHaveLength(13);
  },
};

export const NothingInThisCategory: Story = {
  beforeEach: at({ query: 'star', category: 'brand' }),
  play: async ({ canvasElement }) => {
    const { inside, names } = parts(canvasElement);
    await expect(inside.getByText(/Nothing for/)).toHaveTextContent('in Brands');
    await userEvent.click(inside.getByRole('button', { name: 'Search the whole set' }));
    await expect(names()[0]).toBe('rating');
  },
};

export const NothingAtAll: Story = {
  beforeEach: at({ query: 'xyzzyq' }),
  play: async ({ canvasElement }) => {
    const { inside, names } = parts(canvasElement);
    await expect(inside.getByText(/Try what the picture shows/)).toBeVisible();
    await userEvent.click(
      inside.getAllByRole('button', { name: 'Clear search' }).find((b) => b.textContent)!,
    );
    await expect(names()).toHaveLength(ICON_COUNT);
  },
};

export const NothingButAPart: Story = {
  beforeEach: at({ query: 'red calendar' }),
  play: async ({ canvasElement }) => {
    const { inside, panel } = parts(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'calendar' }));
    await panel('Calendar');
  },
};

export const Appearance: Story = {
  play: async ({ canvasElement }) => {
    const { inside, cell } = parts(canvasElement);
    const svg = () => cell('home').querySelector('svg')!;
    await userEvent.click(inside.getByRole('radio', { name: 'Blue' }));
    await expect(svg()).toHaveAttribute('color', 'var(--gallery-blue)');
    await userEvent.click(inside.getByRole('button', { name: 'Reset appearance' }));
    await expect(inside.getByRole('heading', { name: `${ICON_COUNT} icons` })).toHaveFocus();
    await expect(svg()).not.toHaveAttribute('color');
    await expect(svg()).toHaveAttribute('width', '24');
  },
};

export const AppearanceFromTheAddress: Story = {
  beforeEach: at({ size: 48, stroke: 1.5, colour: '#c2410c' }),
  play: async ({ canvasElement }) => {
    const { inside, cell } = parts(canvasElement);
    const svg = cell('home').querySelector('svg')!;
    await expect(svg).toHaveAttribute('width', '48');
    await expect(svg).toHaveAttribute('stroke-width', '1.5');
    await expect(getComputedStyle(svg).color).toBe('rgb(194, 65, 12)');
    await expect(inside.getByRole('slider', { name: 'Size' })).toHaveValue('48');
  },
};
