import { expect, it } from 'vitest';
import { example } from '../../../src/audit/set/example.ts';
import { judge } from './compiled.ts';

/** What is said of two drawings with one title. */
async function outcomes(first: string, second: string): Promise<string[]> {
  const found = await judge(
    [
      example({ name: first, title: 'Brand', drawing: '<path d="M6 6h12v12H6z"/>' }),
      example({ name: second, title: 'Brand', drawing: '<circle cx="12" cy="12" r="9"/>' }),
    ].join('\n'),
  );
  return found.filter(({ rule }) => rule === 'same-name').map(({ outcome }) => outcome);
}

it.each([
  ['brand', 'brand_ja'],
  ['brand', 'brand-zh'],
  ['brand-de', 'brand-fr'],
])('%s and %s may be the same thing in two languages', async (first, second) => {
  expect(await outcomes(first, second)).toEqual(['unsure']);
});

it.each([
  ['brand', 'brand-fill'],
  ['brand', 'brand-up'],
  ['brand', 'other-ja'],
])('%s and %s have to be told apart', async (first, second) => {
  expect(await outcomes(first, second)).toEqual(['fail']);
});
