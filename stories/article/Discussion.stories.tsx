import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { pretendedServer } from './comments.js';
import { Page } from './Page.js';

/** What a reader does under and around the article: signs in, reads comments, answers. */
const meta = {
  title: 'Article/Page/Readers',
  component: Page,
  argTypes: { load: { control: false } },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

const said = (root: HTMLElement, words: string) =>
  waitFor(() => {
    const regions = within(root).getAllByRole('status');
    return expect(regions.map((region) => region.textContent)).toContain(words);
  });

export const SignIn: Story = {
  play: async ({ canvas }) => {
    const opener = canvas.getByRole('button', { name: 'Sign in' });
    await userEvent.click(opener);
    const dialog = within(canvas.getByRole('dialog', { name: 'Sign in' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await expect(opener).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    const again = within(canvas.getByRole('dialog', { name: 'Sign in' }));
    const field = again.getByRole('textbox', { name: 'Or with your e-mail address' });
    await userEvent.type(field, 'nobody{Enter}');
    await expect(again.getByRole('alert')).toHaveTextContent(/^Enter an e-mail address such as/);
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription(/^Enter an e-mail address such as/);
  },
};

export const Account: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Sign in' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Continue with Google' }));
    await said(canvasElement, 'Signed in with Google.');
    const account = canvas.getByRole('button', { name: 'Account' });
    await waitFor(() => expect(account).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }));
    await said(canvasElement, 'Signed out.');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sign in' })).toHaveFocus());
  },
};

export const Visibility: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Sign in' }));
    await userEvent.type(dialog.getByRole('textbox'), 'name@example.org{Enter}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Account' }));
    const visible = canvas.getByRole('switch', { name: 'Public profile' });
    await expect(visible).toBeChecked();
    await userEvent.click(visible);
    await expect(visible).not.toBeChecked();
    await said(canvasElement, 'Your name is hidden.');
    await expect(canvas.queryByText('Reader 2719')).toBeNull();
    await userEvent.keyboard(' ');
    await said(canvasElement, 'Your name is shown.');
    await userEvent.keyboard(' ');
  },
};

/** Slow, refused once, then there: at each step focus is on what can be done next. */
export const Comments: Story = {
  args: { load: pretendedServer(300, 1) },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read 3 comments' }));
    await said(canvasElement, 'Loading comments …');
    await expect(canvas.getByRole('button', { name: 'Stop loading' })).toHaveFocus();
    await said(canvasElement, 'The comments could not be loaded.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await said(canvasElement, '3 comments loaded.');
    await expect(canvas.getByRole('heading', { name: 'What readers say' })).toHaveFocus();
  },
};

export const CommentsStopped: Story = {
  args: { load: pretendedServer(60_000, 0) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read 3 comments' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Stop loading' }));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Read 3 comments' })).toHaveFocus(),
    );
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Stop loading' })).toHaveFocus();
  },
};

export const CommentsRefused: Story = {
  args: { load: pretendedServer(50, 9) },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read 3 comments' }));
    await said(canvasElement, 'The comments could not be loaded.');
  },
};

export const Replying: Story = {
  args: { load: pretendedServer(50, 0) },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read 3 comments' }));
    const reply = await canvas.findByRole('button', { name: 'Reply to Margit L.' });
    await userEvent.click(reply);
    const field = canvas.getByRole('textbox', { name: 'Your reply to Margit L.' });
    await expect(field).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(canvas.getByRole('button', { name: 'Reply to Margit L.' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(canvas.getByRole('textbox', { name: /Margit/ }), 'So did I.');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await said(canvasElement, 'Your reply is on the page.');
    await expect(canvas.getByText('So did I.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Reply to Margit L.' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Reply to Tomasz W.' }));
  },
};

export const CommentMenu: Story = {
  args: { load: pretendedServer(50, 0) },
  beforeEach: () => {
    const spy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    return () => spy.mockRestore();
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read 3 comments' }));
    const more = await canvas.findByRole('button', { name: 'More about Aroha P.’s comment' });
    await userEvent.click(more);
    const item = within(more.closest<HTMLElement>('.comment')!);
    await userEvent.click(item.getByRole('button', { name: 'Copy link' }));
    await said(canvasElement, 'Link to the comment copied.');
    await expect(more).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(item.getByRole('button', { name: 'Hide comment' }));
    await said(canvasElement, 'Comment hidden.');
    const undo = canvas.getByRole('button', { name: 'Show it again' });
    await expect(undo).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await said(canvasElement, 'Comment shown.');
    await expect(canvas.getByRole('button', { name: 'Reply to Aroha P.' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'More about Margit L.’s comment' }));
  },
};
