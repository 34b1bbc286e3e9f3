/** How many workers compile a set. */
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { workersFor } from '../../src/node/pool.ts';

const sources = (characters: number) => [{ file: 'a.svg', text: 'x'.repeat(characters) }];
const all = availableParallelism();

test.each([
  ['nothing', 0, 1],
  ['too little for a second worker', 1_999_999, 1],
  ['enough for two', 2_000_000, Math.min(2, all)],
  ['more than the machine can run in parallel', (all + 3) * 1_000_000, all],
])('%s', (_, characters, workers) => {
  expect(workersFor(sources(characters), {})).toBe(workers);
});

test('the number that was asked for is taken', () => {
  expect(workersFor(sources(10), {}, 3)).toBe(3);
  expect(workersFor(sources(9_000_000), {}, 1)).toBe(1);
});

test('plugins with functions stay in this thread, since functions cannot be sent', () => {
  const svgoPlugins = [{ name: 'mine', fn: () => ({}) }];
  expect(workersFor(sources(9_000_000), { svgoPlugins }, 3)).toBe(1);
  expect(workersFor(sources(10), { svgoPlugins: ['removeTitle'] }, 3)).toBe(3);
});
