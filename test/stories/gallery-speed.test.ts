import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { closeStorybook, openStory } from '../support/storybook.ts';

afterAll(closeStorybook);

/** A frame of a display that shows sixty a second, in milliseconds. */
const FRAME = 1000 / 60;

interface Times {
  median: number;
  /** 95 in 100 are faster. */
  most: number;
}

/**
 * What one keystroke costs: from the input event until React has changed the page and the browser
 * has laid it out. The median of some words typed and taken back, letter by letter.
 */
async function keystroke(page: Page): Promise<Times> {
  const times = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('.gallery-search input')!;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const times: number[] = [];
    for (const word of ['calendar', 'arrow right', 'speech bubble', 'calender']) {
      const letters = [...word].map((_, place) => word.slice(0, place + 1));
      for (const value of [...letters, ...letters.toReversed(), '']) {
        await new Promise(requestAnimationFrame);
        set.call(field, value);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const { length } = document.querySelectorAll('a[data-icon]');
        void document.body.offsetHeight;
        times.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
        if (document.querySelectorAll('a[data-icon]').length !== length)
          throw new Error('The grid changed after the clock was stopped.');
      }
    }
    return times.toSorted((a, b) => a - b);
  });
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  return { median: at(0.5), most: at(0.95) };
}

test('typing filters within a frame', async () => {
  const page = await openStory('icons-gallery--gallery');
  await keystroke(page); // once to warm up
  const { median, most } = await keystroke(page);
  console.log(`A keystroke: median ${median.toFixed(1)} ms, 95 % below ${most.toFixed(1)} ms.`);
  expect(median).toBeLessThan(FRAME);
  await page.context().close();
});

test('nothing moves while the gallery appears', async () => {
  const page = await openStory('icons-gallery--gallery');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBe(0);
  await page.context().close();
});
