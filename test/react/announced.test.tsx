import { ICON_COUNT } from '../support/count.js';
import { render } from '@testing-library/react';
import type { RunOptions } from 'axe-core';
import { axe } from 'jest-axe';
import { describe, expect, it, vi } from 'vitest';
import { contexts, samples, states } from './states.js';

const label = <p id="label">Elsewhere</p>;

/** Of what passes, axe need not say where it is: a selector for each element takes as long as the rules. */
const VIOLATIONS: RunOptions = { resultTypes: ['violations'] };

// axe reads sixty icons at once, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('knows them all', () => {
  expect(samples).toHaveLength(ICON_COUNT);
  for (const { Icon, component } of samples) expect(Icon, component).toBeDefined();
});

describe.each(Object.entries(states))('%s', (_, { props, told }) => {
  it.each(samples)('$component', (sample) => {
    const { Icon } = sample;
    const { container } = render(
      <>
        {label}
        <Icon {...props} />
      </>,
    );
    const svg = container.querySelector('svg')!;
    const expected = told(sample);
    expect(svg.querySelector('title, desc')).toBeNull();
    expect(svg).toHaveTextContent('');
    if (expected) {
      expect(svg).toHaveRole('img');
      expect(svg).not.toHaveAttribute('aria-hidden');
      expect(svg).toHaveAccessibleName(expected.name);
      expect(svg).toHaveAccessibleDescription(expected.description);
    } else {
      expect(svg).toHaveAttribute('aria-hidden', 'true');
      for (const name of ['role', 'aria-label', 'aria-labelledby', 'aria-description', 'title'])
        expect(svg).not.toHaveAttribute(name);
    }
  });

  it.each(Object.entries(contexts))('%s', async (_name, { wrap, control }) => {
    const { container, getAllByRole } = render(
      <main>
        {label}
        {samples.map((sample) => (
          <div key={sample.component}>{wrap(<sample.Icon {...props} />)}</div>
        ))}
      </main>,
    );
    if (control) {
      const controls = getAllByRole(control.role);
      expect(controls).toHaveLength(ICON_COUNT);
      for (const [i, sample] of samples.entries())
        expect(controls[i]).toHaveAccessibleName(control.name(told(sample)?.name));
    }
    expect(await axe(container, VIOLATIONS)).toHaveNoViolations();
  });
});
