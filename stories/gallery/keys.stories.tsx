import { ICON_COUNT } from '../../test/support/count.ts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Gallery } from './gallery.tsx';
import { at, parts } from './test-kit.ts';

/** Tests: the grid by keyboard. */
const meta: Meta<typeof Gallery> = {
  title: 'Icons/Tests/Keys',
  component: Gallery,
  tags: ['!dev', '!autodocs'],
  beforeEach: at(),
};
export default meta;
type Story = StoryObj<typeof meta>;

const columnsOf = (canvas: HTMLElement) => canvas.querySelector('[role="row"]')!.childElementCount;

export const TwoDimensions: Story = {
  play: async ({ canvasElement }) => {
    const { field, names, cell } = parts(canvasElement);
    const all = names() as string[];
    const columns = columnsOf(canvasElement);
    const press = async (keys: string, place: number) => {
      await userEvent.keyboard(keys);
      await expect(cell(all[place]!)).toHaveFocus();
    };
    field().focus();
    await press('{ArrowDown}', 0);
    await press('{ArrowRight}', 1);
    await press('{ArrowDown}', 1 + columns);
    await press('{ArrowLeft}', columns);
    await press('{End}', 2 * columns - 1);
    await press('{Home}', columns);
    await press('{ArrowUp}', 0);
    await press('{ArrowUp}', 0);
    await press('{Control>}{End}{/Control}', ICON_COUNT - 1);
    await press('{ArrowRight}', ICON_COUNT - 1);
    await press('{Control>}{Home}{/Control}', 0);
    await userEvent.keyboard('/');
    await expect(field()).toHaveFocus();
  },
};

export const OneTabStop: Story = {
  play: async ({ canvasElement }) => {
    const { cell, field } = parts(canvasElement);
    const stops = () => canvasElement.querySelectorAll('a[data-icon][tabindex="0"]');
    await expect(stops()).toHaveLength(1);
    cell('email').focus();
    await expect(stops()).toHaveLength(1);
    await expect(cell('email')).toHaveAttribute('tabindex', '0');
    // The stop moves on when its icon is filtered out.
    await userEvent.type(field(), 'home');
    await expect(stops()).toHaveLength(1);
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const { cell } = parts(canvasElement);
    cell('calendar').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(cell('cancel')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(cell('calendar')).toHaveFocus();
  },
};

export const EnterOpensTheBestMatch: Story = {
  play: async ({ canvasElement }) => {
    const { field, panel } = parts(canvasElement);
    await userEvent.type(field(), 'star{Enter}');
    await panel('Rating');
  },
};
