/** Each of the sixty icons is met on the article page, silent or speaking as its entry says. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as altglyph from 'altglyph';
import { iconsInUse, type IconName } from '../../stories/article/icons-in-use.ts';
import { closeStorybook, openStory } from '../support/storybook.ts';
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

const seen = new Map<IconName, Sighting[]>();

beforeAll(async () => {
  for (const reach of Object.values(states)) {
    const page = await openStory(STORY, { reducedMotion: false, parameters: { args: '' } });
    const known = await drawings(page);
    expect(Object.keys(known)).toHaveLength(60);
    await reach(page);
    const sightings = await look(page);
    // The green tick turns grey by itself.
    if (reach === states.copied) {
      await page.waitForTimeout(2500);
      sightings.push(...(await look(page)));
    }
    for (const sighting of sightings) {
      const name = known[sighting.drawing];
      expect(name, `an icon that is not of the set: ${sighting.drawing}`).toBeDefined();
      seen.set(name!, [...(seen.get(name!) ?? []), sighting]);
    }
    await page.context().close();
  }
});
afterAll(closeStorybook);

test('all sixty are met', () => {
  const missing = Object.keys(iconsInUse).filter((name) => !seen.has(name as IconName));
  expect(missing).toEqual([]);
  expect(seen.size).toBe(60);
});

test.each(Object.entries(iconsInUse))('%s speaks or is silent as listed', (name, use) => {
  const sightings = seen.get(name as IconName) ?? [];
  expect(sightings.some(({ hidden }) => hidden)).toBe('decorative' in use);
  expect(sightings.some(({ hidden }) => !hidden)).toBe('informative' in use);
  const names = sightings.filter(({ hidden }) => !hidden).map(({ name }) => name);
  if (use.informative) expect(names).toContain(use.informative.alt);
});
