// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { parameters } from '../../../stories/docs/examples/axe/preview.ts';

// The first example of the guide is a test file: it registers its own test.
import '../../../stories/docs/examples/axe/vitest.test.ts';

it('Storybook’s parameters are what its add-on hands on to axe', async () => {
  axe.reset();
  // The add-on adds rules of its own to the list.
  const { config } = parameters.a11y;
  axe.configure({ ...config, rules: [{ id: 'region', enabled: false }, ...config.rules] });
  document.body.innerHTML = '<svg role="img" aria-label="calendar-icon"></svg>';
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toEqual(['icon-named-after-file']);
});
