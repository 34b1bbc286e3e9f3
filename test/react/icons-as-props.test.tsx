import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import Facts from '../../stories/docs/examples/icon-as-prop.js';
import Checks from '../../stories/docs/examples/icon-by-state.js';
import Actions from '../../stories/docs/examples/icon-from-anywhere.js';
import Author from '../../stories/docs/examples/icon-with-own-props.js';
import NextPage from '../../stories/docs/examples/next-page.js';

/* The code of the guide "Icons as props". */

const imageNames = () =>
  screen.queryAllByRole('img').map((image) => image.getAttribute('aria-label'));

it('takes an icon as a prop, or its default', () => {
  render(<Facts />);
  expect(imageNames()).toEqual(['Published', 'Reading time', 'Topic']);
});

it('finds an icon by a key', () => {
  render(<Checks />);
  expect(imageNames()).toEqual(['Passed:', 'Failed:', 'Waiting:']);
});

it('takes icons of any make', () => {
  const { container } = render(<Actions />);
  expect(imageNames()).toEqual([]);
  const icons = container.querySelectorAll('svg[aria-hidden="true"][width="1em"][height="1em"]');
  expect(icons).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Approve' })).toContainElement(icons[0] as SVGElement);
});

it('has props of its own', () => {
  render(<Author />);
  const icon = screen.getByRole('img', { name: 'Author:' });
  expect(icon).toHaveAttribute('width', '2.5rem');
  expect(icon).toHaveAttribute('color', '#2457c5');
});

it('hands rendered icons to a client component', async () => {
  render(<NextPage />);
  const about = screen.getByRole('button', { name: 'About', expanded: false });
  expect(about.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(2);
  await userEvent.click(about);
  expect(about).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Written in Ghent since 1891.')).toBeVisible();
});
