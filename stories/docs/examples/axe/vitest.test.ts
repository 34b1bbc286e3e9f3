import { altglyphAxe } from 'altglyph/axe';
import { configureAxe } from 'vitest-axe';
import { expect, test } from 'vitest';

const axe = configureAxe({ globalOptions: altglyphAxe });

test('the icon says what its button does not', async () => {
  const button = '<button><svg aria-hidden="true"></svg> Search</button>';
  const { violations } = await axe(`<main>${button}</main>`);
  expect(violations).toEqual([]);
});
