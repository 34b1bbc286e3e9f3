import { expect, it } from 'vitest';
import { example } from '../../../src/audit/set/example.ts';
import { judge } from './compiled.ts';

/** Whether a box is said to extend beyond its view box, of 24 units, if its right edge is there. */
async function isSaid(edge: number): Promise<boolean> {
  const drawing = `<path d="M5 5h${edge - 6}v14H5z"/>`;
  const found = await judge(example({ name: 'box', title: 'Box', drawing }));
  return found.some(({ rule }) => rule === 'outside-view-box');
}

it.each([24, 24.1])('an edge at %d is only antialiased', async (edge) => {
  expect(await isSaid(edge)).toBe(false);
});

it.each([24.3, 25])('an edge at %d is cut off', async (edge) => {
  expect(await isSaid(edge)).toBe(true);
});
