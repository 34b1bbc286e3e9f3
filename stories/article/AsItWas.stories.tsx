import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { AsItWas, spilled, textOf } from './AsItWas.js';
import { paper } from './content.js';

const meta = {
  title: 'Article/As it was',
  component: AsItWas,
} satisfies Meta<typeof AsItWas>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same page with the document’s inline sprite before it, and the two texts side by side. */
export const AsItWasStory: Story = {
  name: 'As it was',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const was = textOf(canvasElement.querySelector('.as-it-was')!);
    const is = textOf(canvasElement.querySelector('.as-it-was .paper')!);
    await expect(was).toMatch(/^Calendar An icon of a desk calendar\. Cancel An icon of a circle/);
    await expect(spilled(was)).toBeGreaterThan(2700);
    await expect(is).toMatch(new RegExp(`^Skip to the article ${paper}`));
    await expect(spilled(is)).toBe(0);
    await expect(was.endsWith(is)).toBe(true);
    await canvas.findByText(spilled(was).toLocaleString('en-GB'));
  },
};
