import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { CalendarIcon, CloseIcon, TagIcon } from 'altglyph';
import { expect, test } from 'vitest';

test('an icon that says something is an image with a name', () => {
  render(<CalendarIcon alt="Published" />);
  expect(screen.getByRole('img', { name: 'Published' })).toBeVisible();
});

test('an icon says its own words', () => {
  render(<CalendarIcon alt />);
  const icon = screen.getByRole('img', { name: CalendarIcon.title });
  expect(icon).toHaveAccessibleDescription(CalendarIcon.description);
});

test('a decorative icon is neither an image nor text', () => {
  const { container } = render(
    <p>
      <TagIcon /> Science
    </p>,
  );
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(container).toHaveTextContent(/^Science$/);
});

test('a button with an icon alone has a name', () => {
  render(
    <button aria-label="Close">
      <CloseIcon />
    </button>,
  );
  expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
});

test('an icon that nobody hears is found by a test id', () => {
  render(<TagIcon data-testid="topic" />);
  expect(screen.getByTestId('topic')).toHaveAttribute('aria-hidden', 'true');
});
