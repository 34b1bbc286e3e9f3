/** Each of the sixty icons is met on the article page, silent or speaking as its entry says. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as altglyph from 'altglyph';
import { icons } from '../../stories/gallery/catalogue.ts';
import { iconsInUse, type IconName } from '../../stories/article/icons-in-use.ts';
import { closeStorybook, leaveStory, openStory } from '../support/storybook.ts';
import { states, STORY } from './article-states.ts';

interface Sighting {
  drawing: string;
  hidden: boolean;
  name: string | null;
}

/** Every icon on the page right now. */
const look = (page: Page): Promise<Sighting[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper svg[data-altglyph]')].map((svg) => ({
      drawing: svg.innerHTML,
      hidden: svg.getAttribute('aria-hidden') === 'true',
      name: svg.getAttribute('aria-label'),
    })),
  );

/** Drawings as the page’s own serialiser writes them, by component. */
const drawings = (page: Page): Promise<Record<string, IconName>> =>
  page.evaluate(
    (icons) =>
      Object.fromEntries(
        icons.map(([name, markup]) => {
          const template = document.createElement('template');
          template.innerHTML = markup!;
          return [template.content.querySelector('svg')!.innerHTML, name as IconName];
        }),
      ),
    Object.entries(altglyph).map(([name, Icon]) => [
      name,
      renderToStaticMarkup(createElement(Icon)),
    ]),
  );

const seen = new Map<IconName | 'an icon that is not of the set', Sighting[]>();

beforeAll(async () => {
  for (const reach of Object.values(states)) {
    const page = await openStory(STORY);
    const known = await drawings(page);
    await reach(page);
    const sightings = await look(page);
    // The green tick turns grey by itself.
    if (reach === states.copied) {
      await page.waitForTimeout(2500);
      sightings.push(...(await look(page)));
    }
    for (const sighting of sightings) {
      const name = known[sighting.drawing] ?? 'an icon that is not of the set';
      seen.set(name, [...(seen.get(name) ?? []), sighting]);
    }
    await leaveStory(page);
  }
});
afterAll(closeStorybook);

test('every icon of the document is met, and no icon that is not listed', () => {
  expect([...seen.keys()].toSorted()).toEqual(Object.keys(iconsInUse).toSorted());
  const ofDocument = icons.filter(({ position }) => position !== undefined);
  expect(ofDocument).toHaveLength(60);
  expect(Object.keys(iconsInUse)).toEqual(
    expect.arrayContaining(ofDocument.map(({ component }) => component)),
  );
});

test.each(Object.entries(iconsInUse))('%s speaks or is silent as listed', (name, use) => {
  const sightings = seen.get(name as IconName) ?? [];
  const spoken = sightings.filter(({ hidden }) => !hidden).map(({ name }) => name);
  expect({
    silent: sightings.some(({ hidden }) => hidden),
    speaks: spoken.length > 0,
    says: use.informative && spoken.find((words) => words === use.informative!.alt),
  }).toEqual({
    silent: use.decorative !== undefined,
    speaks: use.informative !== undefined,
    says: use.informative?.alt,
  });
});
