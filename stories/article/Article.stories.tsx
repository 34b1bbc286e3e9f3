import type { Meta, StoryObj } from '@storybook/react-vite';
import { pretendedServer } from './comments.js';
import { Page } from './Page.js';

const meta = {
  title: 'Article/Page',
  component: Page,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Page' };
export const Reliable: Story = { args: { load: pretendedServer(800, 0) } };
