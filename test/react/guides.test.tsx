import { render, screen, waitFor } from '@testing-library/react';
import { TagIcon } from 'altglyph';
import { lazyIcons } from 'altglyph/lazy';
import catalogue from 'altglyph/catalogue.json';
import { prerenderToNodeStream } from 'react-dom/static';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import Activity from '../../stories/docs/examples/by-name-few.tsx';
import ServerIcon from '../../stories/docs/examples/by-name-server.tsx';
import Topics, { isIconName, NamedIcon } from '../../stories/docs/examples/by-name.tsx';

// The example of the guide on testing is a test file: it registers its own tests.
import '../../stories/docs/examples/testing/icons.test.tsx';

const paths = (container: ParentNode) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('the guide on icons by name', () => {
  test('every icon has a name that imports it', () => {
    const names = catalogue.icons.map(({ name }) => name);
    expect(Object.keys(lazyIcons).toSorted()).toEqual(names.toSorted());
    expect(names.every(isIconName)).toBe(true);
    expect(['constructor', '__proto__', 'toString', 'umbrella', ''].some(isIconName)).toBe(false);
  });

  test('a picture of the same size stands there until the icon comes', async () => {
    const { container } = render(<NamedIcon name="rating" size={32} alt />);
    const place = container.firstElementChild!;
    expect(place.getAttribute('width')).toBe('32');
    expect(place).toHaveAttribute('aria-hidden', 'true');
    expect(paths(container)).toEqual([]);
    const icon = await screen.findByRole('img', { name: 'Rating' });
    expect(icon.getAttribute('width')).toBe('32');
    expect(place.isConnected).toBe(false);
  });

  test('an unknown name gets the icon that the app chose', async () => {
    const { container } = render(<Topics />);
    await waitFor(() => expect(paths(container).length).toBeGreaterThan(2));
    const { container: tag } = render(<TagIcon />);
    expect(paths(container.querySelector('li:last-child')!)).toEqual(paths(tag));
  });

  test('a few icons', () => {
    render(<Activity kind="share" />);
    expect(screen.getByRole('img', { name: 'share' })).toBeVisible();
  });

  test('a server component waits for its icon', async () => {
    render(await ServerIcon({ name: 'is-not-public', alt: 'Hidden' }));
    expect(screen.getByRole('img', { name: 'Hidden' })).toBeVisible();
  });

  test('the server sends the page with its icons', async () => {
    const { prelude } = await prerenderToNodeStream(<Topics />);
    const html = await text(prelude);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('svg[data-altglyph]')).toHaveLength(3);
  });
});
