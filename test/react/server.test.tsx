import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { createIcon, outline } from '../../src/react/index.js';
import { WithId } from '../../src/react/with-id.js';
import { samples, states } from './states.js';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ShadedIcon = createIcon(
  'ShadedIcon',
  'Shaded',
  'A disc with a gradient.',
  outline,
  '',
  <WithId
    draw={(id) => (
      <>
        <linearGradient id={`${id}a`} />
        <circle cx="12" cy="12" r="9" fill={`url(#${id}a)`} />
      </>
    )}
  />,
);

/** Every icon in every state, and twice one that needs ids. */
const Page = () => (
  <main>
    <p id="label">Elsewhere</p>
    {samples.flatMap(({ component, Icon }) =>
      Object.entries(states).map(([state, { props }]) => (
        <Icon key={`${component} ${state}`} {...props} />
      )),
    )}
    <ShadedIcon />
    <ShadedIcon alt />
  </main>
);

afterEach(() => vi.restoreAllMocks());

it('hydrates the server’s markup without a word from React', async () => {
  const error = vi.spyOn(console, 'error');
  const warn = vi.spyOn(console, 'warn');
  const host = document.createElement('div');
  document.body.append(host);
  host.innerHTML = renderToString(<Page />);
  const before = host.innerHTML;
  const icons = [...host.querySelectorAll('svg')];

  const recovered = vi.fn();
  const root = await act(() => hydrateRoot(host, <Page />, { onRecoverableError: recovered }));

  expect(recovered).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
  expect(host.innerHTML).toBe(before);
  expect([...host.querySelectorAll('svg')]).toEqual(icons);
  await act(() => root.unmount());
  host.remove();
});

it('would notice markup that does not fit', async () => {
  const host = document.createElement('div');
  host.innerHTML = renderToString(<Page />).replace('aria-hidden="true"', 'aria-hidden="false"');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await act(() => hydrateRoot(host, <Page />));
  expect(console.error).toHaveBeenCalled();
});

it('writes what the table says, and no text', () => {
  const { Icon } = samples[0]!;
  const opening = /^<svg [^>]*>/.exec(renderToString(<Icon alt />))![0];
  expect(opening).toContain(
    'role="img" aria-label="Calendar" aria-description="An icon of a desk calendar."',
  );
  expect(/^<svg [^>]*>/.exec(renderToString(<Icon />))![0]).toContain('aria-hidden="true"');
  expect(renderToString(<Page />).replace(/<[^>]*>/g, '')).toBe('Elsewhere');
});
